package com.acme.required;

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
 * The operations on table {@code refunds} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link RefundRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RefundOperations {
    /**
     * There are only static methods.
     */
    private RefundOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param refund the item to write
     * @return the operation, not yet run
     * @see RefundRepository#put
     */
    public static PutOperation<Refund> put(Refund refund) {
        return PutOperation.of(RefundSchema.INSTANCE, refund);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param refund the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RefundRepository#put
     */
    public static PutOperation<Refund> put(Refund refund,
            UnaryOperator<WriteOptions<RefundAttributes>> options) {
        return PutOperation.of(RefundSchema.INSTANCE, refund, RefundAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param refund the item to write
     * @return the operation, not yet run
     * @see RefundRepository#insert
     */
    public static InsertOperation<Refund> insert(Refund refund) {
        return InsertOperation.of(RefundSchema.INSTANCE, refund);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RefundRepository#find
     */
    public static FindOperation<Refund> find(RefundKey key) {
        return FindOperation.of(RefundSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RefundRepository#find
     */
    public static FindOperation<Refund> find(RefundKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(RefundSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see RefundRepository#find
     */
    public static FindOperation<Refund> find(String id) {
        return find(RefundKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RefundRepository#find
     */
    public static FindOperation<Refund> find(String id, UnaryOperator<ReadOptions> options) {
        return find(RefundKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see RefundRepository#find
     */
    public static <R> FindOperation<R> find(RefundKey key, View<Refund, R> view) {
        return FindOperation.of(RefundSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RefundRepository#find
     */
    public static <R> FindOperation<R> find(RefundKey key, View<Refund, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(RefundSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see RefundRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Refund, R> view) {
        return find(RefundKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RefundRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Refund, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(RefundKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RefundRepository#get
     */
    public static GetOperation<Refund> get(RefundKey key) {
        return GetOperation.of(RefundSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RefundRepository#get
     */
    public static GetOperation<Refund> get(RefundKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(RefundSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see RefundRepository#get
     */
    public static GetOperation<Refund> get(String id) {
        return get(RefundKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RefundRepository#get
     */
    public static GetOperation<Refund> get(String id, UnaryOperator<ReadOptions> options) {
        return get(RefundKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see RefundRepository#get
     */
    public static <R> GetOperation<R> get(RefundKey key, View<Refund, R> view) {
        return GetOperation.of(RefundSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RefundRepository#get
     */
    public static <R> GetOperation<R> get(RefundKey key, View<Refund, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(RefundSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see RefundRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Refund, R> view) {
        return get(RefundKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RefundRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Refund, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(RefundKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RefundRepository#exists
     */
    public static ExistsOperation exists(RefundKey key) {
        return ExistsOperation.of(RefundSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RefundRepository#exists
     */
    public static ExistsOperation exists(RefundKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(RefundSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see RefundRepository#exists
     */
    public static ExistsOperation exists(String id) {
        return exists(RefundKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see RefundRepository#exists
     */
    public static ExistsOperation exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(RefundKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RefundRepository#delete
     */
    public static DeleteOperation<Refund> delete(RefundKey key) {
        return DeleteOperation.of(RefundSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RefundRepository#delete
     */
    public static DeleteOperation<Refund> delete(RefundKey key,
            UnaryOperator<WriteOptions<RefundAttributes>> options) {
        return DeleteOperation.of(RefundSchema.INSTANCE, key, RefundAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see RefundRepository#delete
     */
    public static DeleteOperation<Refund> delete(String id) {
        return delete(RefundKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RefundRepository#delete
     */
    public static DeleteOperation<Refund> delete(String id,
            UnaryOperator<WriteOptions<RefundAttributes>> options) {
        return delete(RefundKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param refund an item with the key
     * @return the operation, not yet run
     * @see RefundRepository#delete
     */
    public static DeleteOperation<Refund> delete(Refund refund) {
        return DeleteOperation.ofItem(RefundSchema.INSTANCE, refund);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param refund an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RefundRepository#delete
     */
    public static DeleteOperation<Refund> delete(Refund refund,
            UnaryOperator<WriteOptions<RefundAttributes>> options) {
        return DeleteOperation.ofItem(RefundSchema.INSTANCE, refund, RefundAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RefundRepository#update
     */
    public static UpdateOperation<Refund> update(RefundKey key,
            UnaryOperator<RefundUpdate> changes) {
        return UpdateOperation.update(new RefundUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RefundRepository#update
     */
    public static UpdateOperation<Refund> update(String id, UnaryOperator<RefundUpdate> changes) {
        return update(RefundKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see RefundRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(RefundKey key,
            Function<RefundUpdate, ? extends UpdateStage<RefundUpdate, R>> changes) {
        return UpdateOperation.update(new RefundUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see RefundRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String id,
            Function<RefundUpdate, ? extends UpdateStage<RefundUpdate, R>> changes) {
        return updateReturning(RefundKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param refund the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RefundRepository#update
     */
    public static UpdateOperation<Refund> update(Refund refund,
            UnaryOperator<RefundUpdate> changes) {
        return UpdateOperation.updateItem(new RefundUpdate(refund), refund, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RefundRepository#upsert
     */
    public static UpdateOperation<Refund> upsert(RefundKey key,
            UnaryOperator<RefundUpdate> changes) {
        return UpdateOperation.upsert(new RefundUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RefundRepository#upsert
     */
    public static UpdateOperation<Refund> upsert(String id, UnaryOperator<RefundUpdate> changes) {
        return upsert(RefundKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see RefundRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(RefundKey key,
            Function<RefundUpdate, ? extends UpdateStage<RefundUpdate, R>> changes) {
        return UpdateOperation.upsert(new RefundUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see RefundRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String id,
            Function<RefundUpdate, ? extends UpdateStage<RefundUpdate, R>> changes) {
        return upsertReturning(RefundKey.of(id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param refund the item to write
     * @return the operation, not yet run
     * @see RefundRepository#tryPut
     */
    public static OutcomeOperation<Refund> tryPut(Refund refund) {
        return OutcomeOperation.of(put(refund));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param refund the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RefundRepository#tryPut
     */
    public static OutcomeOperation<Refund> tryPut(Refund refund,
            UnaryOperator<WriteOptions<RefundAttributes>> options) {
        return OutcomeOperation.of(put(refund, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param refund the item to write
     * @return the operation, not yet run
     * @see RefundRepository#tryInsert
     */
    public static OutcomeOperation<Refund> tryInsert(Refund refund) {
        return OutcomeOperation.of(insert(refund));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RefundRepository#tryUpdate
     */
    public static OutcomeOperation<Refund> tryUpdate(RefundKey key,
            UnaryOperator<RefundUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RefundRepository#tryUpdate
     */
    public static OutcomeOperation<Refund> tryUpdate(String id,
            UnaryOperator<RefundUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param refund the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see RefundRepository#tryUpdate
     */
    public static OutcomeOperation<Refund> tryUpdate(Refund refund,
            UnaryOperator<RefundUpdate> changes) {
        return OutcomeOperation.of(update(refund, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see RefundRepository#tryDelete
     */
    public static OutcomeOperation<Refund> tryDelete(RefundKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RefundRepository#tryDelete
     */
    public static OutcomeOperation<Refund> tryDelete(RefundKey key,
            UnaryOperator<WriteOptions<RefundAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see RefundRepository#tryDelete
     */
    public static OutcomeOperation<Refund> tryDelete(String id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RefundRepository#tryDelete
     */
    public static OutcomeOperation<Refund> tryDelete(String id,
            UnaryOperator<WriteOptions<RefundAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param refund an item with the key
     * @return the operation, not yet run
     * @see RefundRepository#tryDelete
     */
    public static OutcomeOperation<Refund> tryDelete(Refund refund) {
        return OutcomeOperation.of(delete(refund));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param refund an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see RefundRepository#tryDelete
     */
    public static OutcomeOperation<Refund> tryDelete(Refund refund,
            UnaryOperator<WriteOptions<RefundAttributes>> options) {
        return OutcomeOperation.of(delete(refund, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see RefundRepository#findAll
     */
    public static FindAllOperation<Refund> findAll(Collection<RefundKey> keys) {
        return FindAllOperation.of(RefundSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see RefundRepository#findAll
     */
    public static FindAllOperation<Refund> findAll(Collection<RefundKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(RefundSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see RefundRepository#putAll
     */
    public static PutAllOperation<Refund> putAll(Collection<? extends Refund> items) {
        return PutAllOperation.of(RefundSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see RefundRepository#putAll
     */
    public static PutAllOperation<Refund> putAll(Collection<? extends Refund> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(RefundSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see RefundRepository#deleteAll
     */
    public static DeleteAllOperation<Refund> deleteAll(Collection<RefundKey> keys) {
        return DeleteAllOperation.of(RefundSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see RefundRepository#deleteAll
     */
    public static DeleteAllOperation<Refund> deleteAll(Collection<RefundKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(RefundSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see RefundRepository#where
     */
    public static WhereOperation<Refund> where(Function<RefundAttributes, Condition> condition) {
        return WhereOperation.of(RefundSchema.INSTANCE, RefundAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see RefundRepository#where
     */
    public static WhereOperation<Refund> where(Function<RefundAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(RefundSchema.INSTANCE, RefundAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see RefundRepository#scan
     */
    public static ScanOperation<Refund> scan() {
        return ScanOperation.of(RefundSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see RefundRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Refund, RefundAttributes>, ? extends ScanStage<RefundAttributes, R>> options) {
        return ScanOperation.of(RefundSchema.INSTANCE, RefundAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Refund> check(RefundKey key,
            Function<RefundAttributes, Condition> condition) {
        return CheckOperation.of(RefundSchema.INSTANCE, key, RefundAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param id the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Refund> check(String id,
            Function<RefundAttributes, Condition> condition) {
        return check(RefundKey.of(id), condition);
    }
}
