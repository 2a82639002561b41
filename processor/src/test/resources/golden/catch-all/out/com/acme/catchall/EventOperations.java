package com.acme.catchall;

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
 * The operations on table {@code events} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link EventRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
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
    public static PutOperation<Event> put(Event event) {
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
    public static PutOperation<Event> put(Event event,
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
    public static InsertOperation<Event> insert(Event event) {
        return InsertOperation.of(EventSchema.INSTANCE, event);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see EventRepository#find
     */
    public static FindOperation<Event> find(EventKey key) {
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
    public static FindOperation<Event> find(EventKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(EventSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see EventRepository#find
     */
    public static FindOperation<Event> find(String id) {
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
    public static FindOperation<Event> find(String id, UnaryOperator<ReadOptions> options) {
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
    public static <R> FindOperation<R> find(EventKey key, View<Event, R> view) {
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
    public static <R> FindOperation<R> find(EventKey key, View<Event, R> view,
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
    public static <R> FindOperation<R> find(String id, View<Event, R> view) {
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
    public static <R> FindOperation<R> find(String id, View<Event, R> view,
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
    public static GetOperation<Event> get(EventKey key) {
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
    public static GetOperation<Event> get(EventKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(EventSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see EventRepository#get
     */
    public static GetOperation<Event> get(String id) {
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
    public static GetOperation<Event> get(String id, UnaryOperator<ReadOptions> options) {
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
    public static <R> GetOperation<R> get(EventKey key, View<Event, R> view) {
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
    public static <R> GetOperation<R> get(EventKey key, View<Event, R> view,
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
    public static <R> GetOperation<R> get(String id, View<Event, R> view) {
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
    public static <R> GetOperation<R> get(String id, View<Event, R> view,
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
    public static ExistsOperation exists(EventKey key) {
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
    public static ExistsOperation exists(EventKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(EventSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see EventRepository#exists
     */
    public static ExistsOperation exists(String id) {
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
    public static ExistsOperation exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(EventKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see EventRepository#delete
     */
    public static DeleteOperation<Event> delete(EventKey key) {
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
    public static DeleteOperation<Event> delete(EventKey key,
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
    public static DeleteOperation<Event> delete(String id) {
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
    public static DeleteOperation<Event> delete(String id,
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
    public static DeleteOperation<Event> delete(Event event) {
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
    public static DeleteOperation<Event> delete(Event event,
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
    public static UpdateOperation<Event> update(EventKey key, UnaryOperator<EventUpdate> changes) {
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
    public static UpdateOperation<Event> update(String id, UnaryOperator<EventUpdate> changes) {
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
    public static <R> UpdateOperation<R> updateReturning(EventKey key,
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
    public static <R> UpdateOperation<R> updateReturning(String id,
            Function<EventUpdate, ? extends UpdateStage<EventUpdate, R>> changes) {
        return updateReturning(EventKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param event the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EventRepository#update
     */
    public static UpdateOperation<Event> update(Event event, UnaryOperator<EventUpdate> changes) {
        return UpdateOperation.updateItem(new EventUpdate(event), event, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EventRepository#upsert
     */
    public static UpdateOperation<Event> upsert(EventKey key, UnaryOperator<EventUpdate> changes) {
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
    public static UpdateOperation<Event> upsert(String id, UnaryOperator<EventUpdate> changes) {
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
    public static <R> UpdateOperation<R> upsertReturning(EventKey key,
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
    public static <R> UpdateOperation<R> upsertReturning(String id,
            Function<EventUpdate, ? extends UpdateStage<EventUpdate, R>> changes) {
        return upsertReturning(EventKey.of(id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param event the item to write
     * @return the operation, not yet run
     * @see EventRepository#tryPut
     */
    public static OutcomeOperation<Event> tryPut(Event event) {
        return OutcomeOperation.of(put(event));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param event the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EventRepository#tryPut
     */
    public static OutcomeOperation<Event> tryPut(Event event,
            UnaryOperator<WriteOptions<EventAttributes>> options) {
        return OutcomeOperation.of(put(event, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param event the item to write
     * @return the operation, not yet run
     * @see EventRepository#tryInsert
     */
    public static OutcomeOperation<Event> tryInsert(Event event) {
        return OutcomeOperation.of(insert(event));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EventRepository#tryUpdate
     */
    public static OutcomeOperation<Event> tryUpdate(EventKey key,
            UnaryOperator<EventUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EventRepository#tryUpdate
     */
    public static OutcomeOperation<Event> tryUpdate(String id, UnaryOperator<EventUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param event the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see EventRepository#tryUpdate
     */
    public static OutcomeOperation<Event> tryUpdate(Event event,
            UnaryOperator<EventUpdate> changes) {
        return OutcomeOperation.of(update(event, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see EventRepository#tryDelete
     */
    public static OutcomeOperation<Event> tryDelete(EventKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EventRepository#tryDelete
     */
    public static OutcomeOperation<Event> tryDelete(EventKey key,
            UnaryOperator<WriteOptions<EventAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see EventRepository#tryDelete
     */
    public static OutcomeOperation<Event> tryDelete(String id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EventRepository#tryDelete
     */
    public static OutcomeOperation<Event> tryDelete(String id,
            UnaryOperator<WriteOptions<EventAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param event an item with the key
     * @return the operation, not yet run
     * @see EventRepository#tryDelete
     */
    public static OutcomeOperation<Event> tryDelete(Event event) {
        return OutcomeOperation.of(delete(event));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param event an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see EventRepository#tryDelete
     */
    public static OutcomeOperation<Event> tryDelete(Event event,
            UnaryOperator<WriteOptions<EventAttributes>> options) {
        return OutcomeOperation.of(delete(event, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see EventRepository#findAll
     */
    public static FindAllOperation<Event> findAll(Collection<EventKey> keys) {
        return FindAllOperation.of(EventSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see EventRepository#findAll
     */
    public static FindAllOperation<Event> findAll(Collection<EventKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(EventSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see EventRepository#putAll
     */
    public static PutAllOperation<Event> putAll(Collection<? extends Event> items) {
        return PutAllOperation.of(EventSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see EventRepository#putAll
     */
    public static PutAllOperation<Event> putAll(Collection<? extends Event> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(EventSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see EventRepository#deleteAll
     */
    public static DeleteAllOperation<Event> deleteAll(Collection<EventKey> keys) {
        return DeleteAllOperation.of(EventSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see EventRepository#deleteAll
     */
    public static DeleteAllOperation<Event> deleteAll(Collection<EventKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(EventSchema.INSTANCE, keys, options);
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

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Event> check(EventKey key,
            Function<EventAttributes, Condition> condition) {
        return CheckOperation.of(EventSchema.INSTANCE, key, EventAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param id the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Event> check(String id,
            Function<EventAttributes, Condition> condition) {
        return check(EventKey.of(id), condition);
    }
}
