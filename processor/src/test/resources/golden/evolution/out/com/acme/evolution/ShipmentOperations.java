package com.acme.evolution;

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
 * The operations on table {@code shipments} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link ShipmentRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShipmentOperations {
    /**
     * There are only static methods.
     */
    private ShipmentOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param shipment the item to write
     * @return the operation, not yet run
     * @see ShipmentRepository#put
     */
    public static PutOperation<Shipment> put(Shipment shipment) {
        return PutOperation.of(ShipmentSchema.INSTANCE, shipment);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param shipment the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShipmentRepository#put
     */
    public static PutOperation<Shipment> put(Shipment shipment,
            UnaryOperator<WriteOptions<ShipmentAttributes>> options) {
        return PutOperation.of(ShipmentSchema.INSTANCE, shipment, ShipmentAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param shipment the item to write
     * @return the operation, not yet run
     * @see ShipmentRepository#insert
     */
    public static InsertOperation<Shipment> insert(Shipment shipment) {
        return InsertOperation.of(ShipmentSchema.INSTANCE, shipment);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShipmentRepository#find
     */
    public static FindOperation<Shipment> find(ShipmentKey key) {
        return FindOperation.of(ShipmentSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShipmentRepository#find
     */
    public static FindOperation<Shipment> find(ShipmentKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ShipmentSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ShipmentRepository#find
     */
    public static FindOperation<Shipment> find(String id) {
        return find(ShipmentKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShipmentRepository#find
     */
    public static FindOperation<Shipment> find(String id, UnaryOperator<ReadOptions> options) {
        return find(ShipmentKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ShipmentRepository#find
     */
    public static <R> FindOperation<R> find(ShipmentKey key, View<Shipment, R> view) {
        return FindOperation.of(ShipmentSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShipmentRepository#find
     */
    public static <R> FindOperation<R> find(ShipmentKey key, View<Shipment, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ShipmentSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ShipmentRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Shipment, R> view) {
        return find(ShipmentKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShipmentRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Shipment, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(ShipmentKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShipmentRepository#get
     */
    public static GetOperation<Shipment> get(ShipmentKey key) {
        return GetOperation.of(ShipmentSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShipmentRepository#get
     */
    public static GetOperation<Shipment> get(ShipmentKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ShipmentSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ShipmentRepository#get
     */
    public static GetOperation<Shipment> get(String id) {
        return get(ShipmentKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShipmentRepository#get
     */
    public static GetOperation<Shipment> get(String id, UnaryOperator<ReadOptions> options) {
        return get(ShipmentKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ShipmentRepository#get
     */
    public static <R> GetOperation<R> get(ShipmentKey key, View<Shipment, R> view) {
        return GetOperation.of(ShipmentSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShipmentRepository#get
     */
    public static <R> GetOperation<R> get(ShipmentKey key, View<Shipment, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ShipmentSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ShipmentRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Shipment, R> view) {
        return get(ShipmentKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShipmentRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Shipment, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(ShipmentKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShipmentRepository#exists
     */
    public static ExistsOperation exists(ShipmentKey key) {
        return ExistsOperation.of(ShipmentSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShipmentRepository#exists
     */
    public static ExistsOperation exists(ShipmentKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(ShipmentSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ShipmentRepository#exists
     */
    public static ExistsOperation exists(String id) {
        return exists(ShipmentKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShipmentRepository#exists
     */
    public static ExistsOperation exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(ShipmentKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShipmentRepository#delete
     */
    public static DeleteOperation<Shipment> delete(ShipmentKey key) {
        return DeleteOperation.of(ShipmentSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShipmentRepository#delete
     */
    public static DeleteOperation<Shipment> delete(ShipmentKey key,
            UnaryOperator<WriteOptions<ShipmentAttributes>> options) {
        return DeleteOperation.of(ShipmentSchema.INSTANCE, key, ShipmentAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ShipmentRepository#delete
     */
    public static DeleteOperation<Shipment> delete(String id) {
        return delete(ShipmentKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShipmentRepository#delete
     */
    public static DeleteOperation<Shipment> delete(String id,
            UnaryOperator<WriteOptions<ShipmentAttributes>> options) {
        return delete(ShipmentKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param shipment an item with the key
     * @return the operation, not yet run
     * @see ShipmentRepository#delete
     */
    public static DeleteOperation<Shipment> delete(Shipment shipment) {
        return DeleteOperation.ofItem(ShipmentSchema.INSTANCE, shipment);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param shipment an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShipmentRepository#delete
     */
    public static DeleteOperation<Shipment> delete(Shipment shipment,
            UnaryOperator<WriteOptions<ShipmentAttributes>> options) {
        return DeleteOperation.ofItem(ShipmentSchema.INSTANCE, shipment,
                ShipmentAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShipmentRepository#update
     */
    public static UpdateOperation<Shipment> update(ShipmentKey key,
            UnaryOperator<ShipmentUpdate> changes) {
        return UpdateOperation.update(new ShipmentUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShipmentRepository#update
     */
    public static UpdateOperation<Shipment> update(String id,
            UnaryOperator<ShipmentUpdate> changes) {
        return update(ShipmentKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ShipmentRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(ShipmentKey key,
            Function<ShipmentUpdate, ? extends UpdateStage<ShipmentUpdate, R>> changes) {
        return UpdateOperation.update(new ShipmentUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ShipmentRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String id,
            Function<ShipmentUpdate, ? extends UpdateStage<ShipmentUpdate, R>> changes) {
        return updateReturning(ShipmentKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param shipment the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShipmentRepository#update
     */
    public static UpdateOperation<Shipment> update(Shipment shipment,
            UnaryOperator<ShipmentUpdate> changes) {
        return UpdateOperation.updateItem(new ShipmentUpdate(shipment), shipment, changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param shipment the item to write
     * @return the operation, not yet run
     * @see ShipmentRepository#tryPut
     */
    public static OutcomeOperation<Shipment> tryPut(Shipment shipment) {
        return OutcomeOperation.of(put(shipment));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param shipment the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShipmentRepository#tryPut
     */
    public static OutcomeOperation<Shipment> tryPut(Shipment shipment,
            UnaryOperator<WriteOptions<ShipmentAttributes>> options) {
        return OutcomeOperation.of(put(shipment, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param shipment the item to write
     * @return the operation, not yet run
     * @see ShipmentRepository#tryInsert
     */
    public static OutcomeOperation<Shipment> tryInsert(Shipment shipment) {
        return OutcomeOperation.of(insert(shipment));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShipmentRepository#tryUpdate
     */
    public static OutcomeOperation<Shipment> tryUpdate(ShipmentKey key,
            UnaryOperator<ShipmentUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShipmentRepository#tryUpdate
     */
    public static OutcomeOperation<Shipment> tryUpdate(String id,
            UnaryOperator<ShipmentUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param shipment the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShipmentRepository#tryUpdate
     */
    public static OutcomeOperation<Shipment> tryUpdate(Shipment shipment,
            UnaryOperator<ShipmentUpdate> changes) {
        return OutcomeOperation.of(update(shipment, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShipmentRepository#tryDelete
     */
    public static OutcomeOperation<Shipment> tryDelete(ShipmentKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShipmentRepository#tryDelete
     */
    public static OutcomeOperation<Shipment> tryDelete(ShipmentKey key,
            UnaryOperator<WriteOptions<ShipmentAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see ShipmentRepository#tryDelete
     */
    public static OutcomeOperation<Shipment> tryDelete(String id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShipmentRepository#tryDelete
     */
    public static OutcomeOperation<Shipment> tryDelete(String id,
            UnaryOperator<WriteOptions<ShipmentAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param shipment an item with the key
     * @return the operation, not yet run
     * @see ShipmentRepository#tryDelete
     */
    public static OutcomeOperation<Shipment> tryDelete(Shipment shipment) {
        return OutcomeOperation.of(delete(shipment));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param shipment an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShipmentRepository#tryDelete
     */
    public static OutcomeOperation<Shipment> tryDelete(Shipment shipment,
            UnaryOperator<WriteOptions<ShipmentAttributes>> options) {
        return OutcomeOperation.of(delete(shipment, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ShipmentRepository#findAll
     */
    public static FindAllOperation<Shipment> findAll(Collection<ShipmentKey> keys) {
        return FindAllOperation.of(ShipmentSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see ShipmentRepository#findAll
     */
    public static FindAllOperation<Shipment> findAll(Collection<ShipmentKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(ShipmentSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see ShipmentRepository#putAll
     */
    public static PutAllOperation<Shipment> putAll(Collection<? extends Shipment> items) {
        return PutAllOperation.of(ShipmentSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ShipmentRepository#putAll
     */
    public static PutAllOperation<Shipment> putAll(Collection<? extends Shipment> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(ShipmentSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ShipmentRepository#deleteAll
     */
    public static DeleteAllOperation<Shipment> deleteAll(Collection<ShipmentKey> keys) {
        return DeleteAllOperation.of(ShipmentSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ShipmentRepository#deleteAll
     */
    public static DeleteAllOperation<Shipment> deleteAll(Collection<ShipmentKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(ShipmentSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see ShipmentRepository#where
     */
    public static WhereOperation<Shipment> where(
            Function<ShipmentAttributes, Condition> condition) {
        return WhereOperation.of(ShipmentSchema.INSTANCE, ShipmentAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see ShipmentRepository#where
     */
    public static WhereOperation<Shipment> where(Function<ShipmentAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(ShipmentSchema.INSTANCE, ShipmentAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see ShipmentRepository#scan
     */
    public static ScanOperation<Shipment> scan() {
        return ScanOperation.of(ShipmentSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see ShipmentRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Shipment, ShipmentAttributes>, ? extends ScanStage<ShipmentAttributes, R>> options) {
        return ScanOperation.of(ShipmentSchema.INSTANCE, ShipmentAttributes.INSTANCE, options);
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * @return the operation, not yet run
     * @see ShipmentRepository#backfill
     */
    public static BackfillOperation backfill() {
        return BackfillOperation.of(ShipmentSchema.INSTANCE);
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * @param options configures the backfill: {@code b -> b.segments(8)}
     * @return the operation, not yet run
     * @see ShipmentRepository#backfill
     */
    public static BackfillOperation backfill(UnaryOperator<BackfillOptions> options) {
        return BackfillOperation.of(ShipmentSchema.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Shipment> check(ShipmentKey key,
            Function<ShipmentAttributes, Condition> condition) {
        return CheckOperation.of(ShipmentSchema.INSTANCE, key, ShipmentAttributes.INSTANCE,
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
    public static CheckOperation<Shipment> check(String id,
            Function<ShipmentAttributes, Condition> condition) {
        return check(ShipmentKey.of(id), condition);
    }
}
