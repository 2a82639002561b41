package com.acme.devices;

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
 * The operations on table {@code devices} as values, to be run by
 * {@link io.dynawright.Dynawright#run}. Each is the twin of the {@link DeviceRepository}
 * method with its name.
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
    public static WriteOperation<Device> put(Device device) {
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
    public static WriteOperation<Device> put(Device device,
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
    public static WriteOperation<Device> insert(Device device) {
        return InsertOperation.of(DeviceSchema.INSTANCE, device);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see DeviceRepository#find
     */
    public static ReadOperation<Optional<Device>> find(DeviceKey key) {
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
    public static ReadOperation<Optional<Device>> find(DeviceKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(DeviceSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param serial the partition key
     * @return the operation, not yet run
     * @see DeviceRepository#find
     */
    public static ReadOperation<Optional<Device>> find(String serial) {
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
    public static ReadOperation<Optional<Device>> find(String serial,
            UnaryOperator<ReadOptions> options) {
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
    public static <R> ReadOperation<Optional<R>> find(DeviceKey key, View<Device, R> view) {
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
    public static <R> ReadOperation<Optional<R>> find(DeviceKey key, View<Device, R> view,
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
    public static <R> ReadOperation<Optional<R>> find(String serial, View<Device, R> view) {
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
    public static <R> ReadOperation<Optional<R>> find(String serial, View<Device, R> view,
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
    public static ReadOperation<Device> get(DeviceKey key) {
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
    public static ReadOperation<Device> get(DeviceKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(DeviceSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param serial the partition key
     * @return the operation, not yet run
     * @see DeviceRepository#get
     */
    public static ReadOperation<Device> get(String serial) {
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
    public static ReadOperation<Device> get(String serial, UnaryOperator<ReadOptions> options) {
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
    public static <R> ReadOperation<R> get(DeviceKey key, View<Device, R> view) {
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
    public static <R> ReadOperation<R> get(DeviceKey key, View<Device, R> view,
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
    public static <R> ReadOperation<R> get(String serial, View<Device, R> view) {
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
    public static <R> ReadOperation<R> get(String serial, View<Device, R> view,
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
    public static ReadOperation<Boolean> exists(DeviceKey key) {
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
    public static ReadOperation<Boolean> exists(DeviceKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(DeviceSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param serial the partition key
     * @return the operation, not yet run
     * @see DeviceRepository#exists
     */
    public static ReadOperation<Boolean> exists(String serial) {
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
    public static ReadOperation<Boolean> exists(String serial, UnaryOperator<ReadOptions> options) {
        return exists(DeviceKey.of(serial), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see DeviceRepository#delete
     */
    public static WriteOperation<Optional<Device>> delete(DeviceKey key) {
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
    public static WriteOperation<Optional<Device>> delete(DeviceKey key,
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
    public static WriteOperation<Optional<Device>> delete(String serial) {
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
    public static WriteOperation<Optional<Device>> delete(String serial,
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
    public static WriteOperation<Optional<Device>> delete(Device device) {
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
    public static WriteOperation<Optional<Device>> delete(Device device,
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
    public static WriteOperation<Device> update(DeviceKey key,
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
    public static WriteOperation<Device> update(String serial,
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
    public static <R> WriteOperation<R> updateReturning(DeviceKey key,
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
    public static <R> WriteOperation<R> updateReturning(String serial,
            Function<DeviceUpdate, ? extends UpdateStage<DeviceUpdate, R>> changes) {
        return updateReturning(DeviceKey.of(serial), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see DeviceRepository#upsert
     */
    public static WriteOperation<Device> upsert(DeviceKey key,
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
    public static WriteOperation<Device> upsert(String serial,
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
    public static <R> WriteOperation<R> upsertReturning(DeviceKey key,
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
    public static <R> WriteOperation<R> upsertReturning(String serial,
            Function<DeviceUpdate, ? extends UpdateStage<DeviceUpdate, R>> changes) {
        return upsertReturning(DeviceKey.of(serial), changes);
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
}
