package com.acme.defaults;

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
 * The operations on table {@code settings} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link SettingsRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
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
    public static PutOperation<Settings> put(Settings settings) {
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
    public static PutOperation<Settings> put(Settings settings,
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
    public static InsertOperation<Settings> insert(Settings settings) {
        return InsertOperation.of(SettingsSchema.INSTANCE, settings);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SettingsRepository#find
     */
    public static FindOperation<Settings> find(SettingsKey key) {
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
    public static FindOperation<Settings> find(SettingsKey key,
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
    public static FindOperation<Settings> find(String id) {
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
    public static FindOperation<Settings> find(String id, UnaryOperator<ReadOptions> options) {
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
    public static <R> FindOperation<R> find(SettingsKey key, View<Settings, R> view) {
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
    public static <R> FindOperation<R> find(SettingsKey key, View<Settings, R> view,
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
    public static <R> FindOperation<R> find(String id, View<Settings, R> view) {
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
    public static <R> FindOperation<R> find(String id, View<Settings, R> view,
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
    public static GetOperation<Settings> get(SettingsKey key) {
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
    public static GetOperation<Settings> get(SettingsKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(SettingsSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see SettingsRepository#get
     */
    public static GetOperation<Settings> get(String id) {
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
    public static GetOperation<Settings> get(String id, UnaryOperator<ReadOptions> options) {
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
    public static <R> GetOperation<R> get(SettingsKey key, View<Settings, R> view) {
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
    public static <R> GetOperation<R> get(SettingsKey key, View<Settings, R> view,
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
    public static <R> GetOperation<R> get(String id, View<Settings, R> view) {
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
    public static <R> GetOperation<R> get(String id, View<Settings, R> view,
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
    public static ExistsOperation exists(SettingsKey key) {
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
    public static ExistsOperation exists(SettingsKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(SettingsSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see SettingsRepository#exists
     */
    public static ExistsOperation exists(String id) {
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
    public static ExistsOperation exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(SettingsKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SettingsRepository#delete
     */
    public static DeleteOperation<Settings> delete(SettingsKey key) {
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
    public static DeleteOperation<Settings> delete(SettingsKey key,
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
    public static DeleteOperation<Settings> delete(String id) {
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
    public static DeleteOperation<Settings> delete(String id,
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
    public static DeleteOperation<Settings> delete(Settings settings) {
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
    public static DeleteOperation<Settings> delete(Settings settings,
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
    public static UpdateOperation<Settings> update(SettingsKey key,
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
    public static UpdateOperation<Settings> update(String id,
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
    public static <R> UpdateOperation<R> updateReturning(SettingsKey key,
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
    public static <R> UpdateOperation<R> updateReturning(String id,
            Function<SettingsUpdate, ? extends UpdateStage<SettingsUpdate, R>> changes) {
        return updateReturning(SettingsKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param settings the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SettingsRepository#update
     */
    public static UpdateOperation<Settings> update(Settings settings,
            UnaryOperator<SettingsUpdate> changes) {
        return UpdateOperation.updateItem(new SettingsUpdate(settings), settings, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SettingsRepository#upsert
     */
    public static UpdateOperation<Settings> upsert(SettingsKey key,
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
    public static UpdateOperation<Settings> upsert(String id,
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
    public static <R> UpdateOperation<R> upsertReturning(SettingsKey key,
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
    public static <R> UpdateOperation<R> upsertReturning(String id,
            Function<SettingsUpdate, ? extends UpdateStage<SettingsUpdate, R>> changes) {
        return upsertReturning(SettingsKey.of(id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param settings the item to write
     * @return the operation, not yet run
     * @see SettingsRepository#tryPut
     */
    public static OutcomeOperation<Settings> tryPut(Settings settings) {
        return OutcomeOperation.of(put(settings));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param settings the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SettingsRepository#tryPut
     */
    public static OutcomeOperation<Settings> tryPut(Settings settings,
            UnaryOperator<WriteOptions<SettingsAttributes>> options) {
        return OutcomeOperation.of(put(settings, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param settings the item to write
     * @return the operation, not yet run
     * @see SettingsRepository#tryInsert
     */
    public static OutcomeOperation<Settings> tryInsert(Settings settings) {
        return OutcomeOperation.of(insert(settings));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SettingsRepository#tryUpdate
     */
    public static OutcomeOperation<Settings> tryUpdate(SettingsKey key,
            UnaryOperator<SettingsUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SettingsRepository#tryUpdate
     */
    public static OutcomeOperation<Settings> tryUpdate(String id,
            UnaryOperator<SettingsUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param settings the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SettingsRepository#tryUpdate
     */
    public static OutcomeOperation<Settings> tryUpdate(Settings settings,
            UnaryOperator<SettingsUpdate> changes) {
        return OutcomeOperation.of(update(settings, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SettingsRepository#tryDelete
     */
    public static OutcomeOperation<Settings> tryDelete(SettingsKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SettingsRepository#tryDelete
     */
    public static OutcomeOperation<Settings> tryDelete(SettingsKey key,
            UnaryOperator<WriteOptions<SettingsAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see SettingsRepository#tryDelete
     */
    public static OutcomeOperation<Settings> tryDelete(String id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SettingsRepository#tryDelete
     */
    public static OutcomeOperation<Settings> tryDelete(String id,
            UnaryOperator<WriteOptions<SettingsAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param settings an item with the key
     * @return the operation, not yet run
     * @see SettingsRepository#tryDelete
     */
    public static OutcomeOperation<Settings> tryDelete(Settings settings) {
        return OutcomeOperation.of(delete(settings));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param settings an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SettingsRepository#tryDelete
     */
    public static OutcomeOperation<Settings> tryDelete(Settings settings,
            UnaryOperator<WriteOptions<SettingsAttributes>> options) {
        return OutcomeOperation.of(delete(settings, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see SettingsRepository#findAll
     */
    public static FindAllOperation<Settings> findAll(Collection<SettingsKey> keys) {
        return FindAllOperation.of(SettingsSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see SettingsRepository#findAll
     */
    public static FindAllOperation<Settings> findAll(Collection<SettingsKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(SettingsSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see SettingsRepository#putAll
     */
    public static PutAllOperation<Settings> putAll(Collection<? extends Settings> items) {
        return PutAllOperation.of(SettingsSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see SettingsRepository#putAll
     */
    public static PutAllOperation<Settings> putAll(Collection<? extends Settings> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(SettingsSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see SettingsRepository#deleteAll
     */
    public static DeleteAllOperation<Settings> deleteAll(Collection<SettingsKey> keys) {
        return DeleteAllOperation.of(SettingsSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see SettingsRepository#deleteAll
     */
    public static DeleteAllOperation<Settings> deleteAll(Collection<SettingsKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(SettingsSchema.INSTANCE, keys, options);
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

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Settings> check(SettingsKey key,
            Function<SettingsAttributes, Condition> condition) {
        return CheckOperation.of(SettingsSchema.INSTANCE, key, SettingsAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param id the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Settings> check(String id,
            Function<SettingsAttributes, Condition> condition) {
        return check(SettingsKey.of(id), condition);
    }
}
