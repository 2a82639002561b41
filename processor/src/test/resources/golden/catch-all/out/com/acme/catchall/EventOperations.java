package com.acme.catchall;

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
 * The operations on table {@code events} as values, to be run by
 * {@link io.dynawright.Dynawright#run}. Each is the twin of the {@link EventRepository}
 * method with its name.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EventOperations {
    /**
     * There are only static methods.
     */
    private EventOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param event the item to write
     * @return the operation, not yet run
     * @see EventRepository#put
     */
    public static WriteOperation<Event> put(Event event) {
        return PutOperation.of(EventSchema.INSTANCE, event);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param event the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EventRepository#put
     */
    public static WriteOperation<Event> put(Event event,
            UnaryOperator<WriteOptions<EventAttributes>> options) {
        return PutOperation.of(EventSchema.INSTANCE, event, EventAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param event the item to write
     * @return the operation, not yet run
     * @see EventRepository#insert
     */
    public static WriteOperation<Event> insert(Event event) {
        return InsertOperation.of(EventSchema.INSTANCE, event);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see EventRepository#find
     */
    public static ReadOperation<Optional<Event>> find(EventKey key) {
        return FindOperation.of(EventSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EventRepository#find
     */
    public static ReadOperation<Optional<Event>> find(EventKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(EventSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see EventRepository#find
     */
    public static ReadOperation<Optional<Event>> find(String id) {
        return find(EventKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EventRepository#find
     */
    public static ReadOperation<Optional<Event>> find(String id,
            UnaryOperator<ReadOptions> options) {
        return find(EventKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see EventRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(EventKey key, View<Event, R> view) {
        return FindOperation.of(EventSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EventRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(EventKey key, View<Event, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(EventSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see EventRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(String id, View<Event, R> view) {
        return find(EventKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EventRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(String id, View<Event, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(EventKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see EventRepository#get
     */
    public static ReadOperation<Event> get(EventKey key) {
        return GetOperation.of(EventSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EventRepository#get
     */
    public static ReadOperation<Event> get(EventKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(EventSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see EventRepository#get
     */
    public static ReadOperation<Event> get(String id) {
        return get(EventKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EventRepository#get
     */
    public static ReadOperation<Event> get(String id, UnaryOperator<ReadOptions> options) {
        return get(EventKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see EventRepository#get
     */
    public static <R> ReadOperation<R> get(EventKey key, View<Event, R> view) {
        return GetOperation.of(EventSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EventRepository#get
     */
    public static <R> ReadOperation<R> get(EventKey key, View<Event, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(EventSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see EventRepository#get
     */
    public static <R> ReadOperation<R> get(String id, View<Event, R> view) {
        return get(EventKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EventRepository#get
     */
    public static <R> ReadOperation<R> get(String id, View<Event, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(EventKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see EventRepository#exists
     */
    public static ReadOperation<Boolean> exists(EventKey key) {
        return ExistsOperation.of(EventSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EventRepository#exists
     */
    public static ReadOperation<Boolean> exists(EventKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(EventSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see EventRepository#exists
     */
    public static ReadOperation<Boolean> exists(String id) {
        return exists(EventKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see EventRepository#exists
     */
    public static ReadOperation<Boolean> exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(EventKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see EventRepository#delete
     */
    public static WriteOperation<Optional<Event>> delete(EventKey key) {
        return DeleteOperation.of(EventSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EventRepository#delete
     */
    public static WriteOperation<Optional<Event>> delete(EventKey key,
            UnaryOperator<WriteOptions<EventAttributes>> options) {
        return DeleteOperation.of(EventSchema.INSTANCE, key, EventAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see EventRepository#delete
     */
    public static WriteOperation<Optional<Event>> delete(String id) {
        return delete(EventKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EventRepository#delete
     */
    public static WriteOperation<Optional<Event>> delete(String id,
            UnaryOperator<WriteOptions<EventAttributes>> options) {
        return delete(EventKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param event an item with the key
     * @return the operation, not yet run
     * @see EventRepository#delete
     */
    public static WriteOperation<Optional<Event>> delete(Event event) {
        return DeleteOperation.ofItem(EventSchema.INSTANCE, event);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param event an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EventRepository#delete
     */
    public static WriteOperation<Optional<Event>> delete(Event event,
            UnaryOperator<WriteOptions<EventAttributes>> options) {
        return DeleteOperation.ofItem(EventSchema.INSTANCE, event, EventAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EventRepository#update
     */
    public static WriteOperation<Event> update(EventKey key, UnaryOperator<EventUpdate> changes) {
        return UpdateOperation.update(new EventUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EventRepository#update
     */
    public static WriteOperation<Event> update(String id, UnaryOperator<EventUpdate> changes) {
        return update(EventKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see EventRepository#updateReturning
     */
    public static <R> WriteOperation<R> updateReturning(EventKey key,
            Function<EventUpdate, ? extends UpdateStage<EventUpdate, R>> changes) {
        return UpdateOperation.update(new EventUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see EventRepository#updateReturning
     */
    public static <R> WriteOperation<R> updateReturning(String id,
            Function<EventUpdate, ? extends UpdateStage<EventUpdate, R>> changes) {
        return updateReturning(EventKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EventRepository#upsert
     */
    public static WriteOperation<Event> upsert(EventKey key, UnaryOperator<EventUpdate> changes) {
        return UpdateOperation.upsert(new EventUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EventRepository#upsert
     */
    public static WriteOperation<Event> upsert(String id, UnaryOperator<EventUpdate> changes) {
        return upsert(EventKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see EventRepository#upsertReturning
     */
    public static <R> WriteOperation<R> upsertReturning(EventKey key,
            Function<EventUpdate, ? extends UpdateStage<EventUpdate, R>> changes) {
        return UpdateOperation.upsert(new EventUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see EventRepository#upsertReturning
     */
    public static <R> WriteOperation<R> upsertReturning(String id,
            Function<EventUpdate, ? extends UpdateStage<EventUpdate, R>> changes) {
        return upsertReturning(EventKey.of(id), changes);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see EventRepository#where
     */
    public static WhereOperation<Event> where(Function<EventAttributes, Condition> condition) {
        return WhereOperation.of(EventSchema.INSTANCE, EventAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see EventRepository#where
     */
    public static WhereOperation<Event> where(Function<EventAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(EventSchema.INSTANCE, EventAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see EventRepository#scan
     */
    public static ScanOperation<Event> scan() {
        return ScanOperation.of(EventSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see EventRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Event, EventAttributes>, ? extends ScanStage<EventAttributes, R>> options) {
        return ScanOperation.of(EventSchema.INSTANCE, EventAttributes.INSTANCE, options);
    }
}
