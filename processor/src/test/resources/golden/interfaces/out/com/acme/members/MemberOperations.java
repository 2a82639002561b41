package com.acme.members;

import io.dynawright.expression.Condition;
import io.dynawright.operation.BatchOptions;
import io.dynawright.operation.BatchReadOptions;
import io.dynawright.operation.CheckOperation;
import io.dynawright.operation.DeleteAllOperation;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.ExistsOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.OutcomeOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.QueryStage;
import io.dynawright.operation.ReadOptions;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.ScanStage;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOperation;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOptions;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations on table {@code members} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link MemberRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MemberOperations {
    /**
     * There are only static methods.
     */
    private MemberOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param member the item to write
     * @return the operation, not yet run
     * @see MemberRepository#put
     */
    public static PutOperation<Member> put(Member member) {
        return PutOperation.of(MemberSchema.INSTANCE, member);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param member the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MemberRepository#put
     */
    public static PutOperation<Member> put(Member member,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return PutOperation.of(MemberSchema.INSTANCE, member, MemberAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param member the item to write
     * @return the operation, not yet run
     * @see MemberRepository#insert
     */
    public static InsertOperation<Member> insert(Member member) {
        return InsertOperation.of(MemberSchema.INSTANCE, member);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see MemberRepository#find
     */
    public static FindOperation<Member> find(MemberKey key) {
        return FindOperation.of(MemberSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MemberRepository#find
     */
    public static FindOperation<Member> find(MemberKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(MemberSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param name the sort key
     * @return the operation, not yet run
     * @see MemberRepository#find
     */
    public static FindOperation<Member> find(String id, String name) {
        return find(MemberKey.of(id, name));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param name the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MemberRepository#find
     */
    public static FindOperation<Member> find(String id, String name,
            UnaryOperator<ReadOptions> options) {
        return find(MemberKey.of(id, name), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see MemberRepository#find
     */
    public static <R> FindOperation<R> find(MemberKey key, View<Member, R> view) {
        return FindOperation.of(MemberSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MemberRepository#find
     */
    public static <R> FindOperation<R> find(MemberKey key, View<Member, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(MemberSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param name the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see MemberRepository#find
     */
    public static <R> FindOperation<R> find(String id, String name, View<Member, R> view) {
        return find(MemberKey.of(id, name), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param name the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MemberRepository#find
     */
    public static <R> FindOperation<R> find(String id, String name, View<Member, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(MemberKey.of(id, name), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see MemberRepository#get
     */
    public static GetOperation<Member> get(MemberKey key) {
        return GetOperation.of(MemberSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MemberRepository#get
     */
    public static GetOperation<Member> get(MemberKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(MemberSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param name the sort key
     * @return the operation, not yet run
     * @see MemberRepository#get
     */
    public static GetOperation<Member> get(String id, String name) {
        return get(MemberKey.of(id, name));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param name the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MemberRepository#get
     */
    public static GetOperation<Member> get(String id, String name,
            UnaryOperator<ReadOptions> options) {
        return get(MemberKey.of(id, name), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see MemberRepository#get
     */
    public static <R> GetOperation<R> get(MemberKey key, View<Member, R> view) {
        return GetOperation.of(MemberSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MemberRepository#get
     */
    public static <R> GetOperation<R> get(MemberKey key, View<Member, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(MemberSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param name the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see MemberRepository#get
     */
    public static <R> GetOperation<R> get(String id, String name, View<Member, R> view) {
        return get(MemberKey.of(id, name), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param name the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MemberRepository#get
     */
    public static <R> GetOperation<R> get(String id, String name, View<Member, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(MemberKey.of(id, name), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see MemberRepository#exists
     */
    public static ExistsOperation exists(MemberKey key) {
        return ExistsOperation.of(MemberSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MemberRepository#exists
     */
    public static ExistsOperation exists(MemberKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(MemberSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param name the sort key
     * @return the operation, not yet run
     * @see MemberRepository#exists
     */
    public static ExistsOperation exists(String id, String name) {
        return exists(MemberKey.of(id, name));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param name the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MemberRepository#exists
     */
    public static ExistsOperation exists(String id, String name,
            UnaryOperator<ReadOptions> options) {
        return exists(MemberKey.of(id, name), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see MemberRepository#delete
     */
    public static DeleteOperation<Member> delete(MemberKey key) {
        return DeleteOperation.of(MemberSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MemberRepository#delete
     */
    public static DeleteOperation<Member> delete(MemberKey key,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return DeleteOperation.of(MemberSchema.INSTANCE, key, MemberAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @param name the sort key
     * @return the operation, not yet run
     * @see MemberRepository#delete
     */
    public static DeleteOperation<Member> delete(String id, String name) {
        return delete(MemberKey.of(id, name));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param name the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MemberRepository#delete
     */
    public static DeleteOperation<Member> delete(String id, String name,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return delete(MemberKey.of(id, name), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param member an item with the key
     * @return the operation, not yet run
     * @see MemberRepository#delete
     */
    public static DeleteOperation<Member> delete(Member member) {
        return DeleteOperation.ofItem(MemberSchema.INSTANCE, member);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param member an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MemberRepository#delete
     */
    public static DeleteOperation<Member> delete(Member member,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return DeleteOperation.ofItem(MemberSchema.INSTANCE, member, MemberAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MemberRepository#update
     */
    public static UpdateOperation<Member> update(MemberKey key,
            UnaryOperator<MemberUpdate> changes) {
        return UpdateOperation.update(new MemberUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param name the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MemberRepository#update
     */
    public static UpdateOperation<Member> update(String id, String name,
            UnaryOperator<MemberUpdate> changes) {
        return update(MemberKey.of(id, name), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see MemberRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(MemberKey key,
            Function<MemberUpdate, ? extends UpdateStage<MemberUpdate, R>> changes) {
        return UpdateOperation.update(new MemberUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param name the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see MemberRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String id, String name,
            Function<MemberUpdate, ? extends UpdateStage<MemberUpdate, R>> changes) {
        return updateReturning(MemberKey.of(id, name), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param member the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MemberRepository#update
     */
    public static UpdateOperation<Member> update(Member member,
            UnaryOperator<MemberUpdate> changes) {
        return UpdateOperation.updateItem(new MemberUpdate(member), member, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MemberRepository#upsert
     */
    public static UpdateOperation<Member> upsert(MemberKey key,
            UnaryOperator<MemberUpdate> changes) {
        return UpdateOperation.upsert(new MemberUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param name the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MemberRepository#upsert
     */
    public static UpdateOperation<Member> upsert(String id, String name,
            UnaryOperator<MemberUpdate> changes) {
        return upsert(MemberKey.of(id, name), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see MemberRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(MemberKey key,
            Function<MemberUpdate, ? extends UpdateStage<MemberUpdate, R>> changes) {
        return UpdateOperation.upsert(new MemberUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param name the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see MemberRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String id, String name,
            Function<MemberUpdate, ? extends UpdateStage<MemberUpdate, R>> changes) {
        return upsertReturning(MemberKey.of(id, name), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param member the item to write
     * @return the operation, not yet run
     * @see MemberRepository#tryPut
     */
    public static OutcomeOperation<Member> tryPut(Member member) {
        return OutcomeOperation.of(put(member));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param member the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MemberRepository#tryPut
     */
    public static OutcomeOperation<Member> tryPut(Member member,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return OutcomeOperation.of(put(member, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param member the item to write
     * @return the operation, not yet run
     * @see MemberRepository#tryInsert
     */
    public static OutcomeOperation<Member> tryInsert(Member member) {
        return OutcomeOperation.of(insert(member));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MemberRepository#tryUpdate
     */
    public static OutcomeOperation<Member> tryUpdate(MemberKey key,
            UnaryOperator<MemberUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param name the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MemberRepository#tryUpdate
     */
    public static OutcomeOperation<Member> tryUpdate(String id, String name,
            UnaryOperator<MemberUpdate> changes) {
        return OutcomeOperation.of(update(id, name, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param member the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MemberRepository#tryUpdate
     */
    public static OutcomeOperation<Member> tryUpdate(Member member,
            UnaryOperator<MemberUpdate> changes) {
        return OutcomeOperation.of(update(member, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see MemberRepository#tryDelete
     */
    public static OutcomeOperation<Member> tryDelete(MemberKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MemberRepository#tryDelete
     */
    public static OutcomeOperation<Member> tryDelete(MemberKey key,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @param name the sort key
     * @return the operation, not yet run
     * @see MemberRepository#tryDelete
     */
    public static OutcomeOperation<Member> tryDelete(String id, String name) {
        return OutcomeOperation.of(delete(id, name));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param name the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MemberRepository#tryDelete
     */
    public static OutcomeOperation<Member> tryDelete(String id, String name,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return OutcomeOperation.of(delete(id, name, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param member an item with the key
     * @return the operation, not yet run
     * @see MemberRepository#tryDelete
     */
    public static OutcomeOperation<Member> tryDelete(Member member) {
        return OutcomeOperation.of(delete(member));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param member an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MemberRepository#tryDelete
     */
    public static OutcomeOperation<Member> tryDelete(Member member,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return OutcomeOperation.of(delete(member, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see MemberRepository#findAll
     */
    public static FindAllOperation<Member> findAll(Collection<MemberKey> keys) {
        return FindAllOperation.of(MemberSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see MemberRepository#findAll
     */
    public static FindAllOperation<Member> findAll(Collection<MemberKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(MemberSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see MemberRepository#putAll
     */
    public static PutAllOperation<Member> putAll(Collection<? extends Member> items) {
        return PutAllOperation.of(MemberSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see MemberRepository#putAll
     */
    public static PutAllOperation<Member> putAll(Collection<? extends Member> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(MemberSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see MemberRepository#deleteAll
     */
    public static DeleteAllOperation<Member> deleteAll(Collection<MemberKey> keys) {
        return DeleteAllOperation.of(MemberSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see MemberRepository#deleteAll
     */
    public static DeleteAllOperation<Member> deleteAll(Collection<MemberKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(MemberSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code fullName}.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see MemberRepository#query
     */
    public static QueryOperation<Member> query(String id) {
        return QueryOperation.of(new MemberQuery(id));
    }

    /**
     * Queries the items with this partition key, in the order of {@code fullName}.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see MemberRepository#query
     */
    public static <R> QueryOperation<R> query(String id,
            Function<MemberQuery, ? extends QueryStage<MemberQuery, R>> options) {
        return QueryOperation.of(new MemberQuery(id), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see MemberRepository#where
     */
    public static WhereOperation<Member> where(Function<MemberAttributes, Condition> condition) {
        return WhereOperation.of(MemberSchema.INSTANCE, MemberAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see MemberRepository#where
     */
    public static WhereOperation<Member> where(Function<MemberAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(MemberSchema.INSTANCE, MemberAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see MemberRepository#scan
     */
    public static ScanOperation<Member> scan() {
        return ScanOperation.of(MemberSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see MemberRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Member, MemberAttributes>, ? extends ScanStage<MemberAttributes, R>> options) {
        return ScanOperation.of(MemberSchema.INSTANCE, MemberAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Member> check(MemberKey key,
            Function<MemberAttributes, Condition> condition) {
        return CheckOperation.of(MemberSchema.INSTANCE, key, MemberAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param id the partition key
     * @param name the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Member> check(String id, String name,
            Function<MemberAttributes, Condition> condition) {
        return check(MemberKey.of(id, name), condition);
    }
}
