package com.acme.defaults;

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
 * The operations on table {@code settings} as values, to be run by
 * {@link io.dynawright.Dynawright#run}. Each is the twin of the {@link SettingsRepository}
 * method with its name.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SettingsOperations {
    /**
     * There are only static methods.
     */
    private SettingsOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param settings the item to write
     * @return the operation, not yet run
     * @see SettingsRepository#put
     */
    public static WriteOperation<Settings> put(Settings settings) {
        return PutOperation.of(SettingsSchema.INSTANCE, settings);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param settings the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SettingsRepository#put
     */
    public static WriteOperation<Settings> put(Settings settings,
            UnaryOperator<WriteOptions<SettingsAttributes>> options) {
        return PutOperation.of(SettingsSchema.INSTANCE, settings, SettingsAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param settings the item to write
     * @return the operation, not yet run
     * @see SettingsRepository#insert
     */
    public static WriteOperation<Settings> insert(Settings settings) {
        return InsertOperation.of(SettingsSchema.INSTANCE, settings);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SettingsRepository#find
     */
    public static ReadOperation<Optional<Settings>> find(SettingsKey key) {
        return FindOperation.of(SettingsSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SettingsRepository#find
     */
    public static ReadOperation<Optional<Settings>> find(SettingsKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(SettingsSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see SettingsRepository#find
     */
    public static ReadOperation<Optional<Settings>> find(String id) {
        return find(SettingsKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SettingsRepository#find
     */
    public static ReadOperation<Optional<Settings>> find(String id,
            UnaryOperator<ReadOptions> options) {
        return find(SettingsKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see SettingsRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(SettingsKey key, View<Settings, R> view) {
        return FindOperation.of(SettingsSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SettingsRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(SettingsKey key, View<Settings, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(SettingsSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see SettingsRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(String id, View<Settings, R> view) {
        return find(SettingsKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SettingsRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(String id, View<Settings, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(SettingsKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SettingsRepository#get
     */
    public static ReadOperation<Settings> get(SettingsKey key) {
        return GetOperation.of(SettingsSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SettingsRepository#get
     */
    public static ReadOperation<Settings> get(SettingsKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(SettingsSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see SettingsRepository#get
     */
    public static ReadOperation<Settings> get(String id) {
        return get(SettingsKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SettingsRepository#get
     */
    public static ReadOperation<Settings> get(String id, UnaryOperator<ReadOptions> options) {
        return get(SettingsKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see SettingsRepository#get
     */
    public static <R> ReadOperation<R> get(SettingsKey key, View<Settings, R> view) {
        return GetOperation.of(SettingsSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SettingsRepository#get
     */
    public static <R> ReadOperation<R> get(SettingsKey key, View<Settings, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(SettingsSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see SettingsRepository#get
     */
    public static <R> ReadOperation<R> get(String id, View<Settings, R> view) {
        return get(SettingsKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SettingsRepository#get
     */
    public static <R> ReadOperation<R> get(String id, View<Settings, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(SettingsKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SettingsRepository#exists
     */
    public static ReadOperation<Boolean> exists(SettingsKey key) {
        return ExistsOperation.of(SettingsSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SettingsRepository#exists
     */
    public static ReadOperation<Boolean> exists(SettingsKey key,
            UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(SettingsSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see SettingsRepository#exists
     */
    public static ReadOperation<Boolean> exists(String id) {
        return exists(SettingsKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SettingsRepository#exists
     */
    public static ReadOperation<Boolean> exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(SettingsKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SettingsRepository#delete
     */
    public static WriteOperation<Optional<Settings>> delete(SettingsKey key) {
        return DeleteOperation.of(SettingsSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SettingsRepository#delete
     */
    public static WriteOperation<Optional<Settings>> delete(SettingsKey key,
            UnaryOperator<WriteOptions<SettingsAttributes>> options) {
        return DeleteOperation.of(SettingsSchema.INSTANCE, key, SettingsAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see SettingsRepository#delete
     */
    public static WriteOperation<Optional<Settings>> delete(String id) {
        return delete(SettingsKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SettingsRepository#delete
     */
    public static WriteOperation<Optional<Settings>> delete(String id,
            UnaryOperator<WriteOptions<SettingsAttributes>> options) {
        return delete(SettingsKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param settings an item with the key
     * @return the operation, not yet run
     * @see SettingsRepository#delete
     */
    public static WriteOperation<Optional<Settings>> delete(Settings settings) {
        return DeleteOperation.ofItem(SettingsSchema.INSTANCE, settings);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param settings an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SettingsRepository#delete
     */
    public static WriteOperation<Optional<Settings>> delete(Settings settings,
            UnaryOperator<WriteOptions<SettingsAttributes>> options) {
        return DeleteOperation.ofItem(SettingsSchema.INSTANCE, settings,
                SettingsAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SettingsRepository#update
     */
    public static WriteOperation<Settings> update(SettingsKey key,
            UnaryOperator<SettingsUpdate> changes) {
        return UpdateOperation.update(new SettingsUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SettingsRepository#update
     */
    public static WriteOperation<Settings> update(String id,
            UnaryOperator<SettingsUpdate> changes) {
        return update(SettingsKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see SettingsRepository#updateReturning
     */
    public static <R> WriteOperation<R> updateReturning(SettingsKey key,
            Function<SettingsUpdate, ? extends UpdateStage<SettingsUpdate, R>> changes) {
        return UpdateOperation.update(new SettingsUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see SettingsRepository#updateReturning
     */
    public static <R> WriteOperation<R> updateReturning(String id,
            Function<SettingsUpdate, ? extends UpdateStage<SettingsUpdate, R>> changes) {
        return updateReturning(SettingsKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SettingsRepository#upsert
     */
    public static WriteOperation<Settings> upsert(SettingsKey key,
            UnaryOperator<SettingsUpdate> changes) {
        return UpdateOperation.upsert(new SettingsUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SettingsRepository#upsert
     */
    public static WriteOperation<Settings> upsert(String id,
            UnaryOperator<SettingsUpdate> changes) {
        return upsert(SettingsKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see SettingsRepository#upsertReturning
     */
    public static <R> WriteOperation<R> upsertReturning(SettingsKey key,
            Function<SettingsUpdate, ? extends UpdateStage<SettingsUpdate, R>> changes) {
        return UpdateOperation.upsert(new SettingsUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see SettingsRepository#upsertReturning
     */
    public static <R> WriteOperation<R> upsertReturning(String id,
            Function<SettingsUpdate, ? extends UpdateStage<SettingsUpdate, R>> changes) {
        return upsertReturning(SettingsKey.of(id), changes);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see SettingsRepository#where
     */
    public static WhereOperation<Settings> where(
            Function<SettingsAttributes, Condition> condition) {
        return WhereOperation.of(SettingsSchema.INSTANCE, SettingsAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see SettingsRepository#where
     */
    public static WhereOperation<Settings> where(Function<SettingsAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(SettingsSchema.INSTANCE, SettingsAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see SettingsRepository#scan
     */
    public static ScanOperation<Settings> scan() {
        return ScanOperation.of(SettingsSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see SettingsRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Settings, SettingsAttributes>, ? extends ScanStage<SettingsAttributes, R>> options) {
        return ScanOperation.of(SettingsSchema.INSTANCE, SettingsAttributes.INSTANCE, options);
    }
}
