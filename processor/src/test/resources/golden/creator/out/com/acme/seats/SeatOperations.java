package com.acme.seats;

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
 * The operations on table {@code seats} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link SeatRepository} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SeatOperations {
    /**
     * There are only static methods.
     */
    private SeatOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param seat the item to write
     * @return the operation, not yet run
     * @see SeatRepository#put
     */
    public static PutOperation<Seat> put(Seat seat) {
        return PutOperation.of(SeatSchema.INSTANCE, seat);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param seat the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SeatRepository#put
     */
    public static PutOperation<Seat> put(Seat seat,
            UnaryOperator<WriteOptions<SeatAttributes>> options) {
        return PutOperation.of(SeatSchema.INSTANCE, seat, SeatAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param seat the item to write
     * @return the operation, not yet run
     * @see SeatRepository#insert
     */
    public static InsertOperation<Seat> insert(Seat seat) {
        return InsertOperation.of(SeatSchema.INSTANCE, seat);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SeatRepository#find
     */
    public static FindOperation<Seat> find(SeatKey key) {
        return FindOperation.of(SeatSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SeatRepository#find
     */
    public static FindOperation<Seat> find(SeatKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(SeatSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param row the partition key
     * @return the operation, not yet run
     * @see SeatRepository#find
     */
    public static FindOperation<Seat> find(String row) {
        return find(SeatKey.of(row));
    }

    /**
     * Finds the item with this key.
     *
     * @param row the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SeatRepository#find
     */
    public static FindOperation<Seat> find(String row, UnaryOperator<ReadOptions> options) {
        return find(SeatKey.of(row), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see SeatRepository#find
     */
    public static <R> FindOperation<R> find(SeatKey key, View<Seat, R> view) {
        return FindOperation.of(SeatSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SeatRepository#find
     */
    public static <R> FindOperation<R> find(SeatKey key, View<Seat, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(SeatSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param row the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see SeatRepository#find
     */
    public static <R> FindOperation<R> find(String row, View<Seat, R> view) {
        return find(SeatKey.of(row), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param row the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SeatRepository#find
     */
    public static <R> FindOperation<R> find(String row, View<Seat, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(SeatKey.of(row), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SeatRepository#get
     */
    public static GetOperation<Seat> get(SeatKey key) {
        return GetOperation.of(SeatSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SeatRepository#get
     */
    public static GetOperation<Seat> get(SeatKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(SeatSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param row the partition key
     * @return the operation, not yet run
     * @see SeatRepository#get
     */
    public static GetOperation<Seat> get(String row) {
        return get(SeatKey.of(row));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param row the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SeatRepository#get
     */
    public static GetOperation<Seat> get(String row, UnaryOperator<ReadOptions> options) {
        return get(SeatKey.of(row), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see SeatRepository#get
     */
    public static <R> GetOperation<R> get(SeatKey key, View<Seat, R> view) {
        return GetOperation.of(SeatSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SeatRepository#get
     */
    public static <R> GetOperation<R> get(SeatKey key, View<Seat, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(SeatSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param row the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see SeatRepository#get
     */
    public static <R> GetOperation<R> get(String row, View<Seat, R> view) {
        return get(SeatKey.of(row), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param row the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SeatRepository#get
     */
    public static <R> GetOperation<R> get(String row, View<Seat, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(SeatKey.of(row), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SeatRepository#exists
     */
    public static ExistsOperation exists(SeatKey key) {
        return ExistsOperation.of(SeatSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SeatRepository#exists
     */
    public static ExistsOperation exists(SeatKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(SeatSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param row the partition key
     * @return the operation, not yet run
     * @see SeatRepository#exists
     */
    public static ExistsOperation exists(String row) {
        return exists(SeatKey.of(row));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param row the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see SeatRepository#exists
     */
    public static ExistsOperation exists(String row, UnaryOperator<ReadOptions> options) {
        return exists(SeatKey.of(row), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SeatRepository#delete
     */
    public static DeleteOperation<Seat> delete(SeatKey key) {
        return DeleteOperation.of(SeatSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SeatRepository#delete
     */
    public static DeleteOperation<Seat> delete(SeatKey key,
            UnaryOperator<WriteOptions<SeatAttributes>> options) {
        return DeleteOperation.of(SeatSchema.INSTANCE, key, SeatAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param row the partition key
     * @return the operation, not yet run
     * @see SeatRepository#delete
     */
    public static DeleteOperation<Seat> delete(String row) {
        return delete(SeatKey.of(row));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param row the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SeatRepository#delete
     */
    public static DeleteOperation<Seat> delete(String row,
            UnaryOperator<WriteOptions<SeatAttributes>> options) {
        return delete(SeatKey.of(row), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param seat an item with the key
     * @return the operation, not yet run
     * @see SeatRepository#delete
     */
    public static DeleteOperation<Seat> delete(Seat seat) {
        return DeleteOperation.ofItem(SeatSchema.INSTANCE, seat);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param seat an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SeatRepository#delete
     */
    public static DeleteOperation<Seat> delete(Seat seat,
            UnaryOperator<WriteOptions<SeatAttributes>> options) {
        return DeleteOperation.ofItem(SeatSchema.INSTANCE, seat, SeatAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SeatRepository#update
     */
    public static UpdateOperation<Seat> update(SeatKey key, UnaryOperator<SeatUpdate> changes) {
        return UpdateOperation.update(new SeatUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param row the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SeatRepository#update
     */
    public static UpdateOperation<Seat> update(String row, UnaryOperator<SeatUpdate> changes) {
        return update(SeatKey.of(row), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see SeatRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(SeatKey key,
            Function<SeatUpdate, ? extends UpdateStage<SeatUpdate, R>> changes) {
        return UpdateOperation.update(new SeatUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param row the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see SeatRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String row,
            Function<SeatUpdate, ? extends UpdateStage<SeatUpdate, R>> changes) {
        return updateReturning(SeatKey.of(row), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param seat the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SeatRepository#update
     */
    public static UpdateOperation<Seat> update(Seat seat, UnaryOperator<SeatUpdate> changes) {
        return UpdateOperation.updateItem(new SeatUpdate(seat), seat, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SeatRepository#upsert
     */
    public static UpdateOperation<Seat> upsert(SeatKey key, UnaryOperator<SeatUpdate> changes) {
        return UpdateOperation.upsert(new SeatUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param row the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SeatRepository#upsert
     */
    public static UpdateOperation<Seat> upsert(String row, UnaryOperator<SeatUpdate> changes) {
        return upsert(SeatKey.of(row), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see SeatRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(SeatKey key,
            Function<SeatUpdate, ? extends UpdateStage<SeatUpdate, R>> changes) {
        return UpdateOperation.upsert(new SeatUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param row the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see SeatRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String row,
            Function<SeatUpdate, ? extends UpdateStage<SeatUpdate, R>> changes) {
        return upsertReturning(SeatKey.of(row), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param seat the item to write
     * @return the operation, not yet run
     * @see SeatRepository#tryPut
     */
    public static OutcomeOperation<Seat> tryPut(Seat seat) {
        return OutcomeOperation.of(put(seat));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param seat the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SeatRepository#tryPut
     */
    public static OutcomeOperation<Seat> tryPut(Seat seat,
            UnaryOperator<WriteOptions<SeatAttributes>> options) {
        return OutcomeOperation.of(put(seat, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param seat the item to write
     * @return the operation, not yet run
     * @see SeatRepository#tryInsert
     */
    public static OutcomeOperation<Seat> tryInsert(Seat seat) {
        return OutcomeOperation.of(insert(seat));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SeatRepository#tryUpdate
     */
    public static OutcomeOperation<Seat> tryUpdate(SeatKey key, UnaryOperator<SeatUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param row the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SeatRepository#tryUpdate
     */
    public static OutcomeOperation<Seat> tryUpdate(String row, UnaryOperator<SeatUpdate> changes) {
        return OutcomeOperation.of(update(row, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param seat the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SeatRepository#tryUpdate
     */
    public static OutcomeOperation<Seat> tryUpdate(Seat seat, UnaryOperator<SeatUpdate> changes) {
        return OutcomeOperation.of(update(seat, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SeatRepository#tryDelete
     */
    public static OutcomeOperation<Seat> tryDelete(SeatKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SeatRepository#tryDelete
     */
    public static OutcomeOperation<Seat> tryDelete(SeatKey key,
            UnaryOperator<WriteOptions<SeatAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param row the partition key
     * @return the operation, not yet run
     * @see SeatRepository#tryDelete
     */
    public static OutcomeOperation<Seat> tryDelete(String row) {
        return OutcomeOperation.of(delete(row));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param row the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SeatRepository#tryDelete
     */
    public static OutcomeOperation<Seat> tryDelete(String row,
            UnaryOperator<WriteOptions<SeatAttributes>> options) {
        return OutcomeOperation.of(delete(row, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param seat an item with the key
     * @return the operation, not yet run
     * @see SeatRepository#tryDelete
     */
    public static OutcomeOperation<Seat> tryDelete(Seat seat) {
        return OutcomeOperation.of(delete(seat));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param seat an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see SeatRepository#tryDelete
     */
    public static OutcomeOperation<Seat> tryDelete(Seat seat,
            UnaryOperator<WriteOptions<SeatAttributes>> options) {
        return OutcomeOperation.of(delete(seat, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see SeatRepository#findAll
     */
    public static FindAllOperation<Seat> findAll(Collection<SeatKey> keys) {
        return FindAllOperation.of(SeatSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see SeatRepository#findAll
     */
    public static FindAllOperation<Seat> findAll(Collection<SeatKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(SeatSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see SeatRepository#putAll
     */
    public static PutAllOperation<Seat> putAll(Collection<? extends Seat> items) {
        return PutAllOperation.of(SeatSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see SeatRepository#putAll
     */
    public static PutAllOperation<Seat> putAll(Collection<? extends Seat> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(SeatSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see SeatRepository#deleteAll
     */
    public static DeleteAllOperation<Seat> deleteAll(Collection<SeatKey> keys) {
        return DeleteAllOperation.of(SeatSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see SeatRepository#deleteAll
     */
    public static DeleteAllOperation<Seat> deleteAll(Collection<SeatKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(SeatSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see SeatRepository#where
     */
    public static WhereOperation<Seat> where(Function<SeatAttributes, Condition> condition) {
        return WhereOperation.of(SeatSchema.INSTANCE, SeatAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see SeatRepository#where
     */
    public static WhereOperation<Seat> where(Function<SeatAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(SeatSchema.INSTANCE, SeatAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see SeatRepository#scan
     */
    public static ScanOperation<Seat> scan() {
        return ScanOperation.of(SeatSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see SeatRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Seat, SeatAttributes>, ? extends ScanStage<SeatAttributes, R>> options) {
        return ScanOperation.of(SeatSchema.INSTANCE, SeatAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Seat> check(SeatKey key,
            Function<SeatAttributes, Condition> condition) {
        return CheckOperation.of(SeatSchema.INSTANCE, key, SeatAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param row the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Seat> check(String row,
            Function<SeatAttributes, Condition> condition) {
        return check(SeatKey.of(row), condition);
    }
}
