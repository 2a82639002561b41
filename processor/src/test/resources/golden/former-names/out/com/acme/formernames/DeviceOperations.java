package com.acme.formernames;

import io.dynawright.expression.Condition;
import io.dynawright.operation.BackfillOperation;
import io.dynawright.operation.BackfillOptions;
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
 * The operations on table {@code Device} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link DeviceRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class DeviceOperations {
    /**
     * There are only static methods.
     */
    private DeviceOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param device the item to write
     * @return the operation, not yet run
     * @see DeviceRepository#put
     */
    public static PutOperation<Device> put(Device device) {
        return PutOperation.of(DeviceSchema.INSTANCE, device);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param device the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DeviceRepository#put
     */
    public static PutOperation<Device> put(Device device,
            UnaryOperator<WriteOptions<DeviceAttributes>> options) {
        return PutOperation.of(DeviceSchema.INSTANCE, device, DeviceAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param device the item to write
     * @return the operation, not yet run
     * @see DeviceRepository#insert
     */
    public static InsertOperation<Device> insert(Device device) {
        return InsertOperation.of(DeviceSchema.INSTANCE, device);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see DeviceRepository#find
     */
    public static FindOperation<Device> find(DeviceKey key) {
        return FindOperation.of(DeviceSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DeviceRepository#find
     */
    public static FindOperation<Device> find(DeviceKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(DeviceSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param serial the partition key
     * @return the operation, not yet run
     * @see DeviceRepository#find
     */
    public static FindOperation<Device> find(String serial) {
        return find(DeviceKey.of(serial));
    }

    /**
     * Finds the item with this key.
     *
     * @param serial the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DeviceRepository#find
     */
    public static FindOperation<Device> find(String serial, UnaryOperator<ReadOptions> options) {
        return find(DeviceKey.of(serial), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see DeviceRepository#find
     */
    public static <R> FindOperation<R> find(DeviceKey key, View<Device, R> view) {
        return FindOperation.of(DeviceSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DeviceRepository#find
     */
    public static <R> FindOperation<R> find(DeviceKey key, View<Device, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(DeviceSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param serial the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see DeviceRepository#find
     */
    public static <R> FindOperation<R> find(String serial, View<Device, R> view) {
        return find(DeviceKey.of(serial), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param serial the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DeviceRepository#find
     */
    public static <R> FindOperation<R> find(String serial, View<Device, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(DeviceKey.of(serial), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see DeviceRepository#get
     */
    public static GetOperation<Device> get(DeviceKey key) {
        return GetOperation.of(DeviceSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DeviceRepository#get
     */
    public static GetOperation<Device> get(DeviceKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(DeviceSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param serial the partition key
     * @return the operation, not yet run
     * @see DeviceRepository#get
     */
    public static GetOperation<Device> get(String serial) {
        return get(DeviceKey.of(serial));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param serial the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DeviceRepository#get
     */
    public static GetOperation<Device> get(String serial, UnaryOperator<ReadOptions> options) {
        return get(DeviceKey.of(serial), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see DeviceRepository#get
     */
    public static <R> GetOperation<R> get(DeviceKey key, View<Device, R> view) {
        return GetOperation.of(DeviceSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DeviceRepository#get
     */
    public static <R> GetOperation<R> get(DeviceKey key, View<Device, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(DeviceSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param serial the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see DeviceRepository#get
     */
    public static <R> GetOperation<R> get(String serial, View<Device, R> view) {
        return get(DeviceKey.of(serial), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param serial the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DeviceRepository#get
     */
    public static <R> GetOperation<R> get(String serial, View<Device, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(DeviceKey.of(serial), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see DeviceRepository#exists
     */
    public static ExistsOperation exists(DeviceKey key) {
        return ExistsOperation.of(DeviceSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DeviceRepository#exists
     */
    public static ExistsOperation exists(DeviceKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(DeviceSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param serial the partition key
     * @return the operation, not yet run
     * @see DeviceRepository#exists
     */
    public static ExistsOperation exists(String serial) {
        return exists(DeviceKey.of(serial));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param serial the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see DeviceRepository#exists
     */
    public static ExistsOperation exists(String serial, UnaryOperator<ReadOptions> options) {
        return exists(DeviceKey.of(serial), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see DeviceRepository#delete
     */
    public static DeleteOperation<Device> delete(DeviceKey key) {
        return DeleteOperation.of(DeviceSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DeviceRepository#delete
     */
    public static DeleteOperation<Device> delete(DeviceKey key,
            UnaryOperator<WriteOptions<DeviceAttributes>> options) {
        return DeleteOperation.of(DeviceSchema.INSTANCE, key, DeviceAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param serial the partition key
     * @return the operation, not yet run
     * @see DeviceRepository#delete
     */
    public static DeleteOperation<Device> delete(String serial) {
        return delete(DeviceKey.of(serial));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param serial the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DeviceRepository#delete
     */
    public static DeleteOperation<Device> delete(String serial,
            UnaryOperator<WriteOptions<DeviceAttributes>> options) {
        return delete(DeviceKey.of(serial), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param device an item with the key
     * @return the operation, not yet run
     * @see DeviceRepository#delete
     */
    public static DeleteOperation<Device> delete(Device device) {
        return DeleteOperation.ofItem(DeviceSchema.INSTANCE, device);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param device an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DeviceRepository#delete
     */
    public static DeleteOperation<Device> delete(Device device,
            UnaryOperator<WriteOptions<DeviceAttributes>> options) {
        return DeleteOperation.ofItem(DeviceSchema.INSTANCE, device, DeviceAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DeviceRepository#update
     */
    public static UpdateOperation<Device> update(DeviceKey key,
            UnaryOperator<DeviceUpdate> changes) {
        return UpdateOperation.update(new DeviceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param serial the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DeviceRepository#update
     */
    public static UpdateOperation<Device> update(String serial,
            UnaryOperator<DeviceUpdate> changes) {
        return update(DeviceKey.of(serial), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see DeviceRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(DeviceKey key,
            Function<DeviceUpdate, ? extends UpdateStage<DeviceUpdate, R>> changes) {
        return UpdateOperation.update(new DeviceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param serial the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see DeviceRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String serial,
            Function<DeviceUpdate, ? extends UpdateStage<DeviceUpdate, R>> changes) {
        return updateReturning(DeviceKey.of(serial), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param device the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DeviceRepository#update
     */
    public static UpdateOperation<Device> update(Device device,
            UnaryOperator<DeviceUpdate> changes) {
        return UpdateOperation.updateItem(new DeviceUpdate(device), device, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DeviceRepository#upsert
     */
    public static UpdateOperation<Device> upsert(DeviceKey key,
            UnaryOperator<DeviceUpdate> changes) {
        return UpdateOperation.upsert(new DeviceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param serial the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DeviceRepository#upsert
     */
    public static UpdateOperation<Device> upsert(String serial,
            UnaryOperator<DeviceUpdate> changes) {
        return upsert(DeviceKey.of(serial), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see DeviceRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(DeviceKey key,
            Function<DeviceUpdate, ? extends UpdateStage<DeviceUpdate, R>> changes) {
        return UpdateOperation.upsert(new DeviceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param serial the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see DeviceRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String serial,
            Function<DeviceUpdate, ? extends UpdateStage<DeviceUpdate, R>> changes) {
        return upsertReturning(DeviceKey.of(serial), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param device the item to write
     * @return the operation, not yet run
     * @see DeviceRepository#tryPut
     */
    public static OutcomeOperation<Device> tryPut(Device device) {
        return OutcomeOperation.of(put(device));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param device the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DeviceRepository#tryPut
     */
    public static OutcomeOperation<Device> tryPut(Device device,
            UnaryOperator<WriteOptions<DeviceAttributes>> options) {
        return OutcomeOperation.of(put(device, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param device the item to write
     * @return the operation, not yet run
     * @see DeviceRepository#tryInsert
     */
    public static OutcomeOperation<Device> tryInsert(Device device) {
        return OutcomeOperation.of(insert(device));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DeviceRepository#tryUpdate
     */
    public static OutcomeOperation<Device> tryUpdate(DeviceKey key,
            UnaryOperator<DeviceUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param serial the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DeviceRepository#tryUpdate
     */
    public static OutcomeOperation<Device> tryUpdate(String serial,
            UnaryOperator<DeviceUpdate> changes) {
        return OutcomeOperation.of(update(serial, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param device the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DeviceRepository#tryUpdate
     */
    public static OutcomeOperation<Device> tryUpdate(Device device,
            UnaryOperator<DeviceUpdate> changes) {
        return OutcomeOperation.of(update(device, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see DeviceRepository#tryDelete
     */
    public static OutcomeOperation<Device> tryDelete(DeviceKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DeviceRepository#tryDelete
     */
    public static OutcomeOperation<Device> tryDelete(DeviceKey key,
            UnaryOperator<WriteOptions<DeviceAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param serial the partition key
     * @return the operation, not yet run
     * @see DeviceRepository#tryDelete
     */
    public static OutcomeOperation<Device> tryDelete(String serial) {
        return OutcomeOperation.of(delete(serial));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param serial the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DeviceRepository#tryDelete
     */
    public static OutcomeOperation<Device> tryDelete(String serial,
            UnaryOperator<WriteOptions<DeviceAttributes>> options) {
        return OutcomeOperation.of(delete(serial, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param device an item with the key
     * @return the operation, not yet run
     * @see DeviceRepository#tryDelete
     */
    public static OutcomeOperation<Device> tryDelete(Device device) {
        return OutcomeOperation.of(delete(device));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param device an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see DeviceRepository#tryDelete
     */
    public static OutcomeOperation<Device> tryDelete(Device device,
            UnaryOperator<WriteOptions<DeviceAttributes>> options) {
        return OutcomeOperation.of(delete(device, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see DeviceRepository#findAll
     */
    public static FindAllOperation<Device> findAll(Collection<DeviceKey> keys) {
        return FindAllOperation.of(DeviceSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see DeviceRepository#findAll
     */
    public static FindAllOperation<Device> findAll(Collection<DeviceKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(DeviceSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see DeviceRepository#putAll
     */
    public static PutAllOperation<Device> putAll(Collection<? extends Device> items) {
        return PutAllOperation.of(DeviceSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see DeviceRepository#putAll
     */
    public static PutAllOperation<Device> putAll(Collection<? extends Device> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(DeviceSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see DeviceRepository#deleteAll
     */
    public static DeleteAllOperation<Device> deleteAll(Collection<DeviceKey> keys) {
        return DeleteAllOperation.of(DeviceSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see DeviceRepository#deleteAll
     */
    public static DeleteAllOperation<Device> deleteAll(Collection<DeviceKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(DeviceSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see DeviceRepository#where
     */
    public static WhereOperation<Device> where(Function<DeviceAttributes, Condition> condition) {
        return WhereOperation.of(DeviceSchema.INSTANCE, DeviceAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see DeviceRepository#where
     */
    public static WhereOperation<Device> where(Function<DeviceAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(DeviceSchema.INSTANCE, DeviceAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see DeviceRepository#scan
     */
    public static ScanOperation<Device> scan() {
        return ScanOperation.of(DeviceSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see DeviceRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Device, DeviceAttributes>, ? extends ScanStage<DeviceAttributes, R>> options) {
        return ScanOperation.of(DeviceSchema.INSTANCE, DeviceAttributes.INSTANCE, options);
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * @return the operation, not yet run
     * @see DeviceRepository#backfill
     */
    public static BackfillOperation backfill() {
        return BackfillOperation.of(DeviceSchema.INSTANCE);
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * @param options configures the backfill: {@code b -> b.segments(8)}
     * @return the operation, not yet run
     * @see DeviceRepository#backfill
     */
    public static BackfillOperation backfill(UnaryOperator<BackfillOptions> options) {
        return BackfillOperation.of(DeviceSchema.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Device> check(DeviceKey key,
            Function<DeviceAttributes, Condition> condition) {
        return CheckOperation.of(DeviceSchema.INSTANCE, key, DeviceAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param serial the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Device> check(String serial,
            Function<DeviceAttributes, Condition> condition) {
        return check(DeviceKey.of(serial), condition);
    }
}
