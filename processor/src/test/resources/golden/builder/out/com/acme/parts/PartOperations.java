package com.acme.parts;

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
 * The operations on table {@code parts} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link PartRepository} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PartOperations {
    /**
     * There are only static methods.
     */
    private PartOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param part the item to write
     * @return the operation, not yet run
     * @see PartRepository#put
     */
    public static PutOperation<Part> put(Part part) {
        return PutOperation.of(PartSchema.INSTANCE, part);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param part the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PartRepository#put
     */
    public static PutOperation<Part> put(Part part,
            UnaryOperator<WriteOptions<PartAttributes>> options) {
        return PutOperation.of(PartSchema.INSTANCE, part, PartAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param part the item to write
     * @return the operation, not yet run
     * @see PartRepository#insert
     */
    public static InsertOperation<Part> insert(Part part) {
        return InsertOperation.of(PartSchema.INSTANCE, part);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PartRepository#find
     */
    public static FindOperation<Part> find(PartKey key) {
        return FindOperation.of(PartSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PartRepository#find
     */
    public static FindOperation<Part> find(PartKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PartSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see PartRepository#find
     */
    public static FindOperation<Part> find(String sku) {
        return find(PartKey.of(sku));
    }

    /**
     * Finds the item with this key.
     *
     * @param sku the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PartRepository#find
     */
    public static FindOperation<Part> find(String sku, UnaryOperator<ReadOptions> options) {
        return find(PartKey.of(sku), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PartRepository#find
     */
    public static <R> FindOperation<R> find(PartKey key, View<Part, R> view) {
        return FindOperation.of(PartSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PartRepository#find
     */
    public static <R> FindOperation<R> find(PartKey key, View<Part, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PartSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PartRepository#find
     */
    public static <R> FindOperation<R> find(String sku, View<Part, R> view) {
        return find(PartKey.of(sku), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PartRepository#find
     */
    public static <R> FindOperation<R> find(String sku, View<Part, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(PartKey.of(sku), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PartRepository#get
     */
    public static GetOperation<Part> get(PartKey key) {
        return GetOperation.of(PartSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PartRepository#get
     */
    public static GetOperation<Part> get(PartKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PartSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see PartRepository#get
     */
    public static GetOperation<Part> get(String sku) {
        return get(PartKey.of(sku));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param sku the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PartRepository#get
     */
    public static GetOperation<Part> get(String sku, UnaryOperator<ReadOptions> options) {
        return get(PartKey.of(sku), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PartRepository#get
     */
    public static <R> GetOperation<R> get(PartKey key, View<Part, R> view) {
        return GetOperation.of(PartSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PartRepository#get
     */
    public static <R> GetOperation<R> get(PartKey key, View<Part, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PartSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PartRepository#get
     */
    public static <R> GetOperation<R> get(String sku, View<Part, R> view) {
        return get(PartKey.of(sku), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PartRepository#get
     */
    public static <R> GetOperation<R> get(String sku, View<Part, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(PartKey.of(sku), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PartRepository#exists
     */
    public static ExistsOperation exists(PartKey key) {
        return ExistsOperation.of(PartSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PartRepository#exists
     */
    public static ExistsOperation exists(PartKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(PartSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see PartRepository#exists
     */
    public static ExistsOperation exists(String sku) {
        return exists(PartKey.of(sku));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param sku the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PartRepository#exists
     */
    public static ExistsOperation exists(String sku, UnaryOperator<ReadOptions> options) {
        return exists(PartKey.of(sku), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PartRepository#delete
     */
    public static DeleteOperation<Part> delete(PartKey key) {
        return DeleteOperation.of(PartSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PartRepository#delete
     */
    public static DeleteOperation<Part> delete(PartKey key,
            UnaryOperator<WriteOptions<PartAttributes>> options) {
        return DeleteOperation.of(PartSchema.INSTANCE, key, PartAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see PartRepository#delete
     */
    public static DeleteOperation<Part> delete(String sku) {
        return delete(PartKey.of(sku));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param sku the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PartRepository#delete
     */
    public static DeleteOperation<Part> delete(String sku,
            UnaryOperator<WriteOptions<PartAttributes>> options) {
        return delete(PartKey.of(sku), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param part an item with the key
     * @return the operation, not yet run
     * @see PartRepository#delete
     */
    public static DeleteOperation<Part> delete(Part part) {
        return DeleteOperation.ofItem(PartSchema.INSTANCE, part);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param part an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PartRepository#delete
     */
    public static DeleteOperation<Part> delete(Part part,
            UnaryOperator<WriteOptions<PartAttributes>> options) {
        return DeleteOperation.ofItem(PartSchema.INSTANCE, part, PartAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PartRepository#update
     */
    public static UpdateOperation<Part> update(PartKey key, UnaryOperator<PartUpdate> changes) {
        return UpdateOperation.update(new PartUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param sku the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PartRepository#update
     */
    public static UpdateOperation<Part> update(String sku, UnaryOperator<PartUpdate> changes) {
        return update(PartKey.of(sku), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PartRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(PartKey key,
            Function<PartUpdate, ? extends UpdateStage<PartUpdate, R>> changes) {
        return UpdateOperation.update(new PartUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PartRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String sku,
            Function<PartUpdate, ? extends UpdateStage<PartUpdate, R>> changes) {
        return updateReturning(PartKey.of(sku), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param part the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PartRepository#update
     */
    public static UpdateOperation<Part> update(Part part, UnaryOperator<PartUpdate> changes) {
        return UpdateOperation.updateItem(new PartUpdate(part), part, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PartRepository#upsert
     */
    public static UpdateOperation<Part> upsert(PartKey key, UnaryOperator<PartUpdate> changes) {
        return UpdateOperation.upsert(new PartUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param sku the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PartRepository#upsert
     */
    public static UpdateOperation<Part> upsert(String sku, UnaryOperator<PartUpdate> changes) {
        return upsert(PartKey.of(sku), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PartRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(PartKey key,
            Function<PartUpdate, ? extends UpdateStage<PartUpdate, R>> changes) {
        return UpdateOperation.upsert(new PartUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PartRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String sku,
            Function<PartUpdate, ? extends UpdateStage<PartUpdate, R>> changes) {
        return upsertReturning(PartKey.of(sku), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param part the item to write
     * @return the operation, not yet run
     * @see PartRepository#tryPut
     */
    public static OutcomeOperation<Part> tryPut(Part part) {
        return OutcomeOperation.of(put(part));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param part the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PartRepository#tryPut
     */
    public static OutcomeOperation<Part> tryPut(Part part,
            UnaryOperator<WriteOptions<PartAttributes>> options) {
        return OutcomeOperation.of(put(part, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param part the item to write
     * @return the operation, not yet run
     * @see PartRepository#tryInsert
     */
    public static OutcomeOperation<Part> tryInsert(Part part) {
        return OutcomeOperation.of(insert(part));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PartRepository#tryUpdate
     */
    public static OutcomeOperation<Part> tryUpdate(PartKey key, UnaryOperator<PartUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param sku the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PartRepository#tryUpdate
     */
    public static OutcomeOperation<Part> tryUpdate(String sku, UnaryOperator<PartUpdate> changes) {
        return OutcomeOperation.of(update(sku, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param part the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PartRepository#tryUpdate
     */
    public static OutcomeOperation<Part> tryUpdate(Part part, UnaryOperator<PartUpdate> changes) {
        return OutcomeOperation.of(update(part, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PartRepository#tryDelete
     */
    public static OutcomeOperation<Part> tryDelete(PartKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PartRepository#tryDelete
     */
    public static OutcomeOperation<Part> tryDelete(PartKey key,
            UnaryOperator<WriteOptions<PartAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see PartRepository#tryDelete
     */
    public static OutcomeOperation<Part> tryDelete(String sku) {
        return OutcomeOperation.of(delete(sku));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param sku the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PartRepository#tryDelete
     */
    public static OutcomeOperation<Part> tryDelete(String sku,
            UnaryOperator<WriteOptions<PartAttributes>> options) {
        return OutcomeOperation.of(delete(sku, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param part an item with the key
     * @return the operation, not yet run
     * @see PartRepository#tryDelete
     */
    public static OutcomeOperation<Part> tryDelete(Part part) {
        return OutcomeOperation.of(delete(part));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param part an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PartRepository#tryDelete
     */
    public static OutcomeOperation<Part> tryDelete(Part part,
            UnaryOperator<WriteOptions<PartAttributes>> options) {
        return OutcomeOperation.of(delete(part, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see PartRepository#findAll
     */
    public static FindAllOperation<Part> findAll(Collection<PartKey> keys) {
        return FindAllOperation.of(PartSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see PartRepository#findAll
     */
    public static FindAllOperation<Part> findAll(Collection<PartKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(PartSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see PartRepository#putAll
     */
    public static PutAllOperation<Part> putAll(Collection<? extends Part> items) {
        return PutAllOperation.of(PartSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see PartRepository#putAll
     */
    public static PutAllOperation<Part> putAll(Collection<? extends Part> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(PartSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see PartRepository#deleteAll
     */
    public static DeleteAllOperation<Part> deleteAll(Collection<PartKey> keys) {
        return DeleteAllOperation.of(PartSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see PartRepository#deleteAll
     */
    public static DeleteAllOperation<Part> deleteAll(Collection<PartKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(PartSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see PartRepository#where
     */
    public static WhereOperation<Part> where(Function<PartAttributes, Condition> condition) {
        return WhereOperation.of(PartSchema.INSTANCE, PartAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see PartRepository#where
     */
    public static WhereOperation<Part> where(Function<PartAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(PartSchema.INSTANCE, PartAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see PartRepository#scan
     */
    public static ScanOperation<Part> scan() {
        return ScanOperation.of(PartSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see PartRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Part, PartAttributes>, ? extends ScanStage<PartAttributes, R>> options) {
        return ScanOperation.of(PartSchema.INSTANCE, PartAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Part> check(PartKey key,
            Function<PartAttributes, Condition> condition) {
        return CheckOperation.of(PartSchema.INSTANCE, key, PartAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param sku the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Part> check(String sku,
            Function<PartAttributes, Condition> condition) {
        return check(PartKey.of(sku), condition);
    }
}
