package com.acme.flatten;

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
 * The operations on table {@code stops} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link StopRepository} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class StopOperations {
    /**
     * There are only static methods.
     */
    private StopOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param stop the item to write
     * @return the operation, not yet run
     * @see StopRepository#put
     */
    public static PutOperation<Stop> put(Stop stop) {
        return PutOperation.of(StopSchema.INSTANCE, stop);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param stop the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StopRepository#put
     */
    public static PutOperation<Stop> put(Stop stop,
            UnaryOperator<WriteOptions<StopAttributes>> options) {
        return PutOperation.of(StopSchema.INSTANCE, stop, StopAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param stop the item to write
     * @return the operation, not yet run
     * @see StopRepository#insert
     */
    public static InsertOperation<Stop> insert(Stop stop) {
        return InsertOperation.of(StopSchema.INSTANCE, stop);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see StopRepository#find
     */
    public static FindOperation<Stop> find(StopKey key) {
        return FindOperation.of(StopSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StopRepository#find
     */
    public static FindOperation<Stop> find(StopKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(StopSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see StopRepository#find
     */
    public static FindOperation<Stop> find(String id) {
        return find(StopKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StopRepository#find
     */
    public static FindOperation<Stop> find(String id, UnaryOperator<ReadOptions> options) {
        return find(StopKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see StopRepository#find
     */
    public static <R> FindOperation<R> find(StopKey key, View<Stop, R> view) {
        return FindOperation.of(StopSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StopRepository#find
     */
    public static <R> FindOperation<R> find(StopKey key, View<Stop, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(StopSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see StopRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Stop, R> view) {
        return find(StopKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StopRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Stop, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(StopKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see StopRepository#get
     */
    public static GetOperation<Stop> get(StopKey key) {
        return GetOperation.of(StopSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StopRepository#get
     */
    public static GetOperation<Stop> get(StopKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(StopSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see StopRepository#get
     */
    public static GetOperation<Stop> get(String id) {
        return get(StopKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StopRepository#get
     */
    public static GetOperation<Stop> get(String id, UnaryOperator<ReadOptions> options) {
        return get(StopKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see StopRepository#get
     */
    public static <R> GetOperation<R> get(StopKey key, View<Stop, R> view) {
        return GetOperation.of(StopSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StopRepository#get
     */
    public static <R> GetOperation<R> get(StopKey key, View<Stop, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(StopSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see StopRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Stop, R> view) {
        return get(StopKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StopRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Stop, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(StopKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see StopRepository#exists
     */
    public static ExistsOperation exists(StopKey key) {
        return ExistsOperation.of(StopSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StopRepository#exists
     */
    public static ExistsOperation exists(StopKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(StopSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see StopRepository#exists
     */
    public static ExistsOperation exists(String id) {
        return exists(StopKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see StopRepository#exists
     */
    public static ExistsOperation exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(StopKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see StopRepository#delete
     */
    public static DeleteOperation<Stop> delete(StopKey key) {
        return DeleteOperation.of(StopSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StopRepository#delete
     */
    public static DeleteOperation<Stop> delete(StopKey key,
            UnaryOperator<WriteOptions<StopAttributes>> options) {
        return DeleteOperation.of(StopSchema.INSTANCE, key, StopAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see StopRepository#delete
     */
    public static DeleteOperation<Stop> delete(String id) {
        return delete(StopKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StopRepository#delete
     */
    public static DeleteOperation<Stop> delete(String id,
            UnaryOperator<WriteOptions<StopAttributes>> options) {
        return delete(StopKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param stop an item with the key
     * @return the operation, not yet run
     * @see StopRepository#delete
     */
    public static DeleteOperation<Stop> delete(Stop stop) {
        return DeleteOperation.ofItem(StopSchema.INSTANCE, stop);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param stop an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StopRepository#delete
     */
    public static DeleteOperation<Stop> delete(Stop stop,
            UnaryOperator<WriteOptions<StopAttributes>> options) {
        return DeleteOperation.ofItem(StopSchema.INSTANCE, stop, StopAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StopRepository#update
     */
    public static UpdateOperation<Stop> update(StopKey key, UnaryOperator<StopUpdate> changes) {
        return UpdateOperation.update(new StopUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StopRepository#update
     */
    public static UpdateOperation<Stop> update(String id, UnaryOperator<StopUpdate> changes) {
        return update(StopKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see StopRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(StopKey key,
            Function<StopUpdate, ? extends UpdateStage<StopUpdate, R>> changes) {
        return UpdateOperation.update(new StopUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see StopRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String id,
            Function<StopUpdate, ? extends UpdateStage<StopUpdate, R>> changes) {
        return updateReturning(StopKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param stop the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StopRepository#update
     */
    public static UpdateOperation<Stop> update(Stop stop, UnaryOperator<StopUpdate> changes) {
        return UpdateOperation.updateItem(new StopUpdate(stop), stop, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StopRepository#upsert
     */
    public static UpdateOperation<Stop> upsert(StopKey key, UnaryOperator<StopUpdate> changes) {
        return UpdateOperation.upsert(new StopUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StopRepository#upsert
     */
    public static UpdateOperation<Stop> upsert(String id, UnaryOperator<StopUpdate> changes) {
        return upsert(StopKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see StopRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(StopKey key,
            Function<StopUpdate, ? extends UpdateStage<StopUpdate, R>> changes) {
        return UpdateOperation.upsert(new StopUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see StopRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String id,
            Function<StopUpdate, ? extends UpdateStage<StopUpdate, R>> changes) {
        return upsertReturning(StopKey.of(id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param stop the item to write
     * @return the operation, not yet run
     * @see StopRepository#tryPut
     */
    public static OutcomeOperation<Stop> tryPut(Stop stop) {
        return OutcomeOperation.of(put(stop));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param stop the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StopRepository#tryPut
     */
    public static OutcomeOperation<Stop> tryPut(Stop stop,
            UnaryOperator<WriteOptions<StopAttributes>> options) {
        return OutcomeOperation.of(put(stop, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param stop the item to write
     * @return the operation, not yet run
     * @see StopRepository#tryInsert
     */
    public static OutcomeOperation<Stop> tryInsert(Stop stop) {
        return OutcomeOperation.of(insert(stop));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StopRepository#tryUpdate
     */
    public static OutcomeOperation<Stop> tryUpdate(StopKey key, UnaryOperator<StopUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StopRepository#tryUpdate
     */
    public static OutcomeOperation<Stop> tryUpdate(String id, UnaryOperator<StopUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param stop the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see StopRepository#tryUpdate
     */
    public static OutcomeOperation<Stop> tryUpdate(Stop stop, UnaryOperator<StopUpdate> changes) {
        return OutcomeOperation.of(update(stop, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see StopRepository#tryDelete
     */
    public static OutcomeOperation<Stop> tryDelete(StopKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StopRepository#tryDelete
     */
    public static OutcomeOperation<Stop> tryDelete(StopKey key,
            UnaryOperator<WriteOptions<StopAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see StopRepository#tryDelete
     */
    public static OutcomeOperation<Stop> tryDelete(String id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StopRepository#tryDelete
     */
    public static OutcomeOperation<Stop> tryDelete(String id,
            UnaryOperator<WriteOptions<StopAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param stop an item with the key
     * @return the operation, not yet run
     * @see StopRepository#tryDelete
     */
    public static OutcomeOperation<Stop> tryDelete(Stop stop) {
        return OutcomeOperation.of(delete(stop));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param stop an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see StopRepository#tryDelete
     */
    public static OutcomeOperation<Stop> tryDelete(Stop stop,
            UnaryOperator<WriteOptions<StopAttributes>> options) {
        return OutcomeOperation.of(delete(stop, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see StopRepository#findAll
     */
    public static FindAllOperation<Stop> findAll(Collection<StopKey> keys) {
        return FindAllOperation.of(StopSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see StopRepository#findAll
     */
    public static FindAllOperation<Stop> findAll(Collection<StopKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(StopSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see StopRepository#putAll
     */
    public static PutAllOperation<Stop> putAll(Collection<? extends Stop> items) {
        return PutAllOperation.of(StopSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see StopRepository#putAll
     */
    public static PutAllOperation<Stop> putAll(Collection<? extends Stop> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(StopSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see StopRepository#deleteAll
     */
    public static DeleteAllOperation<Stop> deleteAll(Collection<StopKey> keys) {
        return DeleteAllOperation.of(StopSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see StopRepository#deleteAll
     */
    public static DeleteAllOperation<Stop> deleteAll(Collection<StopKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(StopSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see StopRepository#where
     */
    public static WhereOperation<Stop> where(Function<StopAttributes, Condition> condition) {
        return WhereOperation.of(StopSchema.INSTANCE, StopAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see StopRepository#where
     */
    public static WhereOperation<Stop> where(Function<StopAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(StopSchema.INSTANCE, StopAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see StopRepository#scan
     */
    public static ScanOperation<Stop> scan() {
        return ScanOperation.of(StopSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see StopRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Stop, StopAttributes>, ? extends ScanStage<StopAttributes, R>> options) {
        return ScanOperation.of(StopSchema.INSTANCE, StopAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Stop> check(StopKey key,
            Function<StopAttributes, Condition> condition) {
        return CheckOperation.of(StopSchema.INSTANCE, key, StopAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param id the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Stop> check(String id,
            Function<StopAttributes, Condition> condition) {
        return check(StopKey.of(id), condition);
    }
}
