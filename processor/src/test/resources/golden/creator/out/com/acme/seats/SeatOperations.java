package com.acme.seats;

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
 * The operations on table {@code seats} as values, to be run by
 * {@link io.dynawright.Dynawright#run}. Each is the twin of the {@link SeatRepository}
 * method with its name.
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
    public static WriteOperation<Seat> put(Seat seat) {
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
    public static WriteOperation<Seat> put(Seat seat,
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
    public static WriteOperation<Seat> insert(Seat seat) {
        return InsertOperation.of(SeatSchema.INSTANCE, seat);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SeatRepository#find
     */
    public static ReadOperation<Optional<Seat>> find(SeatKey key) {
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
    public static ReadOperation<Optional<Seat>> find(SeatKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(SeatSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param row the partition key
     * @return the operation, not yet run
     * @see SeatRepository#find
     */
    public static ReadOperation<Optional<Seat>> find(String row) {
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
    public static ReadOperation<Optional<Seat>> find(String row,
            UnaryOperator<ReadOptions> options) {
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
    public static <R> ReadOperation<Optional<R>> find(SeatKey key, View<Seat, R> view) {
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
    public static <R> ReadOperation<Optional<R>> find(SeatKey key, View<Seat, R> view,
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
    public static <R> ReadOperation<Optional<R>> find(String row, View<Seat, R> view) {
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
    public static <R> ReadOperation<Optional<R>> find(String row, View<Seat, R> view,
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
    public static ReadOperation<Seat> get(SeatKey key) {
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
    public static ReadOperation<Seat> get(SeatKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(SeatSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param row the partition key
     * @return the operation, not yet run
     * @see SeatRepository#get
     */
    public static ReadOperation<Seat> get(String row) {
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
    public static ReadOperation<Seat> get(String row, UnaryOperator<ReadOptions> options) {
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
    public static <R> ReadOperation<R> get(SeatKey key, View<Seat, R> view) {
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
    public static <R> ReadOperation<R> get(SeatKey key, View<Seat, R> view,
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
    public static <R> ReadOperation<R> get(String row, View<Seat, R> view) {
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
    public static <R> ReadOperation<R> get(String row, View<Seat, R> view,
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
    public static ReadOperation<Boolean> exists(SeatKey key) {
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
    public static ReadOperation<Boolean> exists(SeatKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(SeatSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param row the partition key
     * @return the operation, not yet run
     * @see SeatRepository#exists
     */
    public static ReadOperation<Boolean> exists(String row) {
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
    public static ReadOperation<Boolean> exists(String row, UnaryOperator<ReadOptions> options) {
        return exists(SeatKey.of(row), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see SeatRepository#delete
     */
    public static WriteOperation<Optional<Seat>> delete(SeatKey key) {
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
    public static WriteOperation<Optional<Seat>> delete(SeatKey key,
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
    public static WriteOperation<Optional<Seat>> delete(String row) {
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
    public static WriteOperation<Optional<Seat>> delete(String row,
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
    public static WriteOperation<Optional<Seat>> delete(Seat seat) {
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
    public static WriteOperation<Optional<Seat>> delete(Seat seat,
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
    public static WriteOperation<Seat> update(SeatKey key, UnaryOperator<SeatUpdate> changes) {
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
    public static WriteOperation<Seat> update(String row, UnaryOperator<SeatUpdate> changes) {
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
    public static <R> WriteOperation<R> updateReturning(SeatKey key,
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
    public static <R> WriteOperation<R> updateReturning(String row,
            Function<SeatUpdate, ? extends UpdateStage<SeatUpdate, R>> changes) {
        return updateReturning(SeatKey.of(row), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see SeatRepository#upsert
     */
    public static WriteOperation<Seat> upsert(SeatKey key, UnaryOperator<SeatUpdate> changes) {
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
    public static WriteOperation<Seat> upsert(String row, UnaryOperator<SeatUpdate> changes) {
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
    public static <R> WriteOperation<R> upsertReturning(SeatKey key,
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
    public static <R> WriteOperation<R> upsertReturning(String row,
            Function<SeatUpdate, ? extends UpdateStage<SeatUpdate, R>> changes) {
        return upsertReturning(SeatKey.of(row), changes);
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
}
