package com.acme.parts;

import io.dynawright.expression.Condition;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.ExistsOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.ReadOperation;
import io.dynawright.operation.ReadOptions;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.ScanStage;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOperation;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOperation;
import io.dynawright.operation.WriteOptions;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations on table {@code parts} as values, to be run by
 * {@link io.dynawright.Dynawright#run}. Each is the twin of the {@link PartRepository}
 * method with its name.
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
    public static WriteOperation<Part> put(Part part) {
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
    public static WriteOperation<Part> put(Part part,
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
    public static WriteOperation<Part> insert(Part part) {
        return InsertOperation.of(PartSchema.INSTANCE, part);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PartRepository#find
     */
    public static ReadOperation<Optional<Part>> find(PartKey key) {
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
    public static ReadOperation<Optional<Part>> find(PartKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PartSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see PartRepository#find
     */
    public static ReadOperation<Optional<Part>> find(String sku) {
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
    public static ReadOperation<Optional<Part>> find(String sku,
            UnaryOperator<ReadOptions> options) {
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
    public static <R> ReadOperation<Optional<R>> find(PartKey key, View<Part, R> view) {
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
    public static <R> ReadOperation<Optional<R>> find(PartKey key, View<Part, R> view,
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
    public static <R> ReadOperation<Optional<R>> find(String sku, View<Part, R> view) {
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
    public static <R> ReadOperation<Optional<R>> find(String sku, View<Part, R> view,
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
    public static ReadOperation<Part> get(PartKey key) {
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
    public static ReadOperation<Part> get(PartKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PartSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see PartRepository#get
     */
    public static ReadOperation<Part> get(String sku) {
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
    public static ReadOperation<Part> get(String sku, UnaryOperator<ReadOptions> options) {
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
    public static <R> ReadOperation<R> get(PartKey key, View<Part, R> view) {
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
    public static <R> ReadOperation<R> get(PartKey key, View<Part, R> view,
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
    public static <R> ReadOperation<R> get(String sku, View<Part, R> view) {
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
    public static <R> ReadOperation<R> get(String sku, View<Part, R> view,
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
    public static ReadOperation<Boolean> exists(PartKey key) {
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
    public static ReadOperation<Boolean> exists(PartKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(PartSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see PartRepository#exists
     */
    public static ReadOperation<Boolean> exists(String sku) {
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
    public static ReadOperation<Boolean> exists(String sku, UnaryOperator<ReadOptions> options) {
        return exists(PartKey.of(sku), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PartRepository#delete
     */
    public static WriteOperation<Optional<Part>> delete(PartKey key) {
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
    public static WriteOperation<Optional<Part>> delete(PartKey key,
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
    public static WriteOperation<Optional<Part>> delete(String sku) {
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
    public static WriteOperation<Optional<Part>> delete(String sku,
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
    public static WriteOperation<Optional<Part>> delete(Part part) {
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
    public static WriteOperation<Optional<Part>> delete(Part part,
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
    public static WriteOperation<Part> update(PartKey key, UnaryOperator<PartUpdate> changes) {
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
    public static WriteOperation<Part> update(String sku, UnaryOperator<PartUpdate> changes) {
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
    public static <R> WriteOperation<R> updateReturning(PartKey key,
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
    public static <R> WriteOperation<R> updateReturning(String sku,
            Function<PartUpdate, ? extends UpdateStage<PartUpdate, R>> changes) {
        return updateReturning(PartKey.of(sku), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PartRepository#upsert
     */
    public static WriteOperation<Part> upsert(PartKey key, UnaryOperator<PartUpdate> changes) {
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
    public static WriteOperation<Part> upsert(String sku, UnaryOperator<PartUpdate> changes) {
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
    public static <R> WriteOperation<R> upsertReturning(PartKey key,
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
    public static <R> WriteOperation<R> upsertReturning(String sku,
            Function<PartUpdate, ? extends UpdateStage<PartUpdate, R>> changes) {
        return upsertReturning(PartKey.of(sku), changes);
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
}
