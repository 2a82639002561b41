package com.acme.facts;

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
 * The operations on table {@code facts} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link FactRepository} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class FactOperations {
    /**
     * There are only static methods.
     */
    private FactOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param fact the item to write
     * @return the operation, not yet run
     * @see FactRepository#put
     */
    public static PutOperation<Fact> put(Fact fact) {
        return PutOperation.of(FactSchema.INSTANCE, fact);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param fact the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#put
     */
    public static PutOperation<Fact> put(Fact fact,
            UnaryOperator<WriteOptions<FactAttributes>> options) {
        return PutOperation.of(FactSchema.INSTANCE, fact, FactAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param fact the item to write
     * @return the operation, not yet run
     * @see FactRepository#insert
     */
    public static InsertOperation<Fact> insert(Fact fact) {
        return InsertOperation.of(FactSchema.INSTANCE, fact);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static FindOperation<Fact> find(FactKey key) {
        return FindOperation.of(FactSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static FindOperation<Fact> find(FactKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(FactSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param factId the partition key
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static FindOperation<Fact> find(String factId) {
        return find(FactKey.of(factId));
    }

    /**
     * Finds the item with this key.
     *
     * @param factId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static FindOperation<Fact> find(String factId, UnaryOperator<ReadOptions> options) {
        return find(FactKey.of(factId), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static <R> FindOperation<R> find(FactKey key, View<Fact, R> view) {
        return FindOperation.of(FactSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static <R> FindOperation<R> find(FactKey key, View<Fact, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(FactSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param factId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static <R> FindOperation<R> find(String factId, View<Fact, R> view) {
        return find(FactKey.of(factId), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param factId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#find
     */
    public static <R> FindOperation<R> find(String factId, View<Fact, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(FactKey.of(factId), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static GetOperation<Fact> get(FactKey key) {
        return GetOperation.of(FactSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static GetOperation<Fact> get(FactKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(FactSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param factId the partition key
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static GetOperation<Fact> get(String factId) {
        return get(FactKey.of(factId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param factId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static GetOperation<Fact> get(String factId, UnaryOperator<ReadOptions> options) {
        return get(FactKey.of(factId), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static <R> GetOperation<R> get(FactKey key, View<Fact, R> view) {
        return GetOperation.of(FactSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static <R> GetOperation<R> get(FactKey key, View<Fact, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(FactSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param factId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static <R> GetOperation<R> get(String factId, View<Fact, R> view) {
        return get(FactKey.of(factId), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param factId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#get
     */
    public static <R> GetOperation<R> get(String factId, View<Fact, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(FactKey.of(factId), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see FactRepository#exists
     */
    public static ExistsOperation exists(FactKey key) {
        return ExistsOperation.of(FactSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#exists
     */
    public static ExistsOperation exists(FactKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(FactSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param factId the partition key
     * @return the operation, not yet run
     * @see FactRepository#exists
     */
    public static ExistsOperation exists(String factId) {
        return exists(FactKey.of(factId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param factId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#exists
     */
    public static ExistsOperation exists(String factId, UnaryOperator<ReadOptions> options) {
        return exists(FactKey.of(factId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see FactRepository#delete
     */
    public static DeleteOperation<Fact> delete(FactKey key) {
        return DeleteOperation.of(FactSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#delete
     */
    public static DeleteOperation<Fact> delete(FactKey key,
            UnaryOperator<WriteOptions<FactAttributes>> options) {
        return DeleteOperation.of(FactSchema.INSTANCE, key, FactAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param factId the partition key
     * @return the operation, not yet run
     * @see FactRepository#delete
     */
    public static DeleteOperation<Fact> delete(String factId) {
        return delete(FactKey.of(factId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param factId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#delete
     */
    public static DeleteOperation<Fact> delete(String factId,
            UnaryOperator<WriteOptions<FactAttributes>> options) {
        return delete(FactKey.of(factId), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param fact an item with the key
     * @return the operation, not yet run
     * @see FactRepository#delete
     */
    public static DeleteOperation<Fact> delete(Fact fact) {
        return DeleteOperation.ofItem(FactSchema.INSTANCE, fact);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param fact an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#delete
     */
    public static DeleteOperation<Fact> delete(Fact fact,
            UnaryOperator<WriteOptions<FactAttributes>> options) {
        return DeleteOperation.ofItem(FactSchema.INSTANCE, fact, FactAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see FactRepository#update
     */
    public static UpdateOperation<Fact> update(FactKey key, UnaryOperator<FactUpdate> changes) {
        return UpdateOperation.update(new FactUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param factId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see FactRepository#update
     */
    public static UpdateOperation<Fact> update(String factId, UnaryOperator<FactUpdate> changes) {
        return update(FactKey.of(factId), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see FactRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(FactKey key,
            Function<FactUpdate, ? extends UpdateStage<FactUpdate, R>> changes) {
        return UpdateOperation.update(new FactUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param factId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see FactRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String factId,
            Function<FactUpdate, ? extends UpdateStage<FactUpdate, R>> changes) {
        return updateReturning(FactKey.of(factId), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param fact the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see FactRepository#update
     */
    public static UpdateOperation<Fact> update(Fact fact, UnaryOperator<FactUpdate> changes) {
        return UpdateOperation.updateItem(new FactUpdate(fact), fact, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see FactRepository#upsert
     */
    public static UpdateOperation<Fact> upsert(FactKey key, UnaryOperator<FactUpdate> changes) {
        return UpdateOperation.upsert(new FactUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param factId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see FactRepository#upsert
     */
    public static UpdateOperation<Fact> upsert(String factId, UnaryOperator<FactUpdate> changes) {
        return upsert(FactKey.of(factId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see FactRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(FactKey key,
            Function<FactUpdate, ? extends UpdateStage<FactUpdate, R>> changes) {
        return UpdateOperation.upsert(new FactUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param factId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see FactRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String factId,
            Function<FactUpdate, ? extends UpdateStage<FactUpdate, R>> changes) {
        return upsertReturning(FactKey.of(factId), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param fact the item to write
     * @return the operation, not yet run
     * @see FactRepository#tryPut
     */
    public static OutcomeOperation<Fact> tryPut(Fact fact) {
        return OutcomeOperation.of(put(fact));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param fact the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#tryPut
     */
    public static OutcomeOperation<Fact> tryPut(Fact fact,
            UnaryOperator<WriteOptions<FactAttributes>> options) {
        return OutcomeOperation.of(put(fact, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param fact the item to write
     * @return the operation, not yet run
     * @see FactRepository#tryInsert
     */
    public static OutcomeOperation<Fact> tryInsert(Fact fact) {
        return OutcomeOperation.of(insert(fact));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see FactRepository#tryUpdate
     */
    public static OutcomeOperation<Fact> tryUpdate(FactKey key, UnaryOperator<FactUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param factId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see FactRepository#tryUpdate
     */
    public static OutcomeOperation<Fact> tryUpdate(String factId,
            UnaryOperator<FactUpdate> changes) {
        return OutcomeOperation.of(update(factId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param fact the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see FactRepository#tryUpdate
     */
    public static OutcomeOperation<Fact> tryUpdate(Fact fact, UnaryOperator<FactUpdate> changes) {
        return OutcomeOperation.of(update(fact, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see FactRepository#tryDelete
     */
    public static OutcomeOperation<Fact> tryDelete(FactKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#tryDelete
     */
    public static OutcomeOperation<Fact> tryDelete(FactKey key,
            UnaryOperator<WriteOptions<FactAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param factId the partition key
     * @return the operation, not yet run
     * @see FactRepository#tryDelete
     */
    public static OutcomeOperation<Fact> tryDelete(String factId) {
        return OutcomeOperation.of(delete(factId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param factId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#tryDelete
     */
    public static OutcomeOperation<Fact> tryDelete(String factId,
            UnaryOperator<WriteOptions<FactAttributes>> options) {
        return OutcomeOperation.of(delete(factId, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param fact an item with the key
     * @return the operation, not yet run
     * @see FactRepository#tryDelete
     */
    public static OutcomeOperation<Fact> tryDelete(Fact fact) {
        return OutcomeOperation.of(delete(fact));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param fact an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#tryDelete
     */
    public static OutcomeOperation<Fact> tryDelete(Fact fact,
            UnaryOperator<WriteOptions<FactAttributes>> options) {
        return OutcomeOperation.of(delete(fact, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see FactRepository#findAll
     */
    public static FindAllOperation<Fact> findAll(Collection<FactKey> keys) {
        return FindAllOperation.of(FactSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see FactRepository#findAll
     */
    public static FindAllOperation<Fact> findAll(Collection<FactKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(FactSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see FactRepository#putAll
     */
    public static PutAllOperation<Fact> putAll(Collection<? extends Fact> items) {
        return PutAllOperation.of(FactSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#putAll
     */
    public static PutAllOperation<Fact> putAll(Collection<? extends Fact> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(FactSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see FactRepository#deleteAll
     */
    public static DeleteAllOperation<Fact> deleteAll(Collection<FactKey> keys) {
        return DeleteAllOperation.of(FactSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#deleteAll
     */
    public static DeleteAllOperation<Fact> deleteAll(Collection<FactKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(FactSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see FactRepository#where
     */
    public static WhereOperation<Fact> where(Function<FactAttributes, Condition> condition) {
        return WhereOperation.of(FactSchema.INSTANCE, FactAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see FactRepository#where
     */
    public static WhereOperation<Fact> where(Function<FactAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(FactSchema.INSTANCE, FactAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see FactRepository#scan
     */
    public static ScanOperation<Fact> scan() {
        return ScanOperation.of(FactSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see FactRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Fact, FactAttributes>, ? extends ScanStage<FactAttributes, R>> options) {
        return ScanOperation.of(FactSchema.INSTANCE, FactAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Fact> check(FactKey key,
            Function<FactAttributes, Condition> condition) {
        return CheckOperation.of(FactSchema.INSTANCE, key, FactAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param factId the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Fact> check(String factId,
            Function<FactAttributes, Condition> condition) {
        return check(FactKey.of(factId), condition);
    }
}
