package com.acme.zones;

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
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.QueryStage;
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
 * The operations on table {@code meetings} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link MeetingRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MeetingOperations {
    /**
     * There are only static methods.
     */
    private MeetingOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param meeting the item to write
     * @return the operation, not yet run
     * @see MeetingRepository#put
     */
    public static PutOperation<Meeting> put(Meeting meeting) {
        return PutOperation.of(MeetingSchema.INSTANCE, meeting);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param meeting the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MeetingRepository#put
     */
    public static PutOperation<Meeting> put(Meeting meeting,
            UnaryOperator<WriteOptions<MeetingAttributes>> options) {
        return PutOperation.of(MeetingSchema.INSTANCE, meeting, MeetingAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param meeting the item to write
     * @return the operation, not yet run
     * @see MeetingRepository#insert
     */
    public static InsertOperation<Meeting> insert(Meeting meeting) {
        return InsertOperation.of(MeetingSchema.INSTANCE, meeting);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see MeetingRepository#find
     */
    public static FindOperation<Meeting> find(MeetingKey key) {
        return FindOperation.of(MeetingSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MeetingRepository#find
     */
    public static FindOperation<Meeting> find(MeetingKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(MeetingSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param room the partition key
     * @param slot the sort key
     * @return the operation, not yet run
     * @see MeetingRepository#find
     */
    public static FindOperation<Meeting> find(String room, String slot) {
        return find(MeetingKey.of(room, slot));
    }

    /**
     * Finds the item with this key.
     *
     * @param room the partition key
     * @param slot the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MeetingRepository#find
     */
    public static FindOperation<Meeting> find(String room, String slot,
            UnaryOperator<ReadOptions> options) {
        return find(MeetingKey.of(room, slot), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see MeetingRepository#find
     */
    public static <R> FindOperation<R> find(MeetingKey key, View<Meeting, R> view) {
        return FindOperation.of(MeetingSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MeetingRepository#find
     */
    public static <R> FindOperation<R> find(MeetingKey key, View<Meeting, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(MeetingSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param room the partition key
     * @param slot the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see MeetingRepository#find
     */
    public static <R> FindOperation<R> find(String room, String slot, View<Meeting, R> view) {
        return find(MeetingKey.of(room, slot), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param room the partition key
     * @param slot the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MeetingRepository#find
     */
    public static <R> FindOperation<R> find(String room, String slot, View<Meeting, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(MeetingKey.of(room, slot), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see MeetingRepository#get
     */
    public static GetOperation<Meeting> get(MeetingKey key) {
        return GetOperation.of(MeetingSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MeetingRepository#get
     */
    public static GetOperation<Meeting> get(MeetingKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(MeetingSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param room the partition key
     * @param slot the sort key
     * @return the operation, not yet run
     * @see MeetingRepository#get
     */
    public static GetOperation<Meeting> get(String room, String slot) {
        return get(MeetingKey.of(room, slot));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param room the partition key
     * @param slot the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MeetingRepository#get
     */
    public static GetOperation<Meeting> get(String room, String slot,
            UnaryOperator<ReadOptions> options) {
        return get(MeetingKey.of(room, slot), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see MeetingRepository#get
     */
    public static <R> GetOperation<R> get(MeetingKey key, View<Meeting, R> view) {
        return GetOperation.of(MeetingSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MeetingRepository#get
     */
    public static <R> GetOperation<R> get(MeetingKey key, View<Meeting, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(MeetingSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param room the partition key
     * @param slot the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see MeetingRepository#get
     */
    public static <R> GetOperation<R> get(String room, String slot, View<Meeting, R> view) {
        return get(MeetingKey.of(room, slot), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param room the partition key
     * @param slot the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MeetingRepository#get
     */
    public static <R> GetOperation<R> get(String room, String slot, View<Meeting, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(MeetingKey.of(room, slot), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see MeetingRepository#exists
     */
    public static ExistsOperation exists(MeetingKey key) {
        return ExistsOperation.of(MeetingSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MeetingRepository#exists
     */
    public static ExistsOperation exists(MeetingKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(MeetingSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param room the partition key
     * @param slot the sort key
     * @return the operation, not yet run
     * @see MeetingRepository#exists
     */
    public static ExistsOperation exists(String room, String slot) {
        return exists(MeetingKey.of(room, slot));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param room the partition key
     * @param slot the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see MeetingRepository#exists
     */
    public static ExistsOperation exists(String room, String slot,
            UnaryOperator<ReadOptions> options) {
        return exists(MeetingKey.of(room, slot), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see MeetingRepository#delete
     */
    public static DeleteOperation<Meeting> delete(MeetingKey key) {
        return DeleteOperation.of(MeetingSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MeetingRepository#delete
     */
    public static DeleteOperation<Meeting> delete(MeetingKey key,
            UnaryOperator<WriteOptions<MeetingAttributes>> options) {
        return DeleteOperation.of(MeetingSchema.INSTANCE, key, MeetingAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param room the partition key
     * @param slot the sort key
     * @return the operation, not yet run
     * @see MeetingRepository#delete
     */
    public static DeleteOperation<Meeting> delete(String room, String slot) {
        return delete(MeetingKey.of(room, slot));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param room the partition key
     * @param slot the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MeetingRepository#delete
     */
    public static DeleteOperation<Meeting> delete(String room, String slot,
            UnaryOperator<WriteOptions<MeetingAttributes>> options) {
        return delete(MeetingKey.of(room, slot), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param meeting an item with the key
     * @return the operation, not yet run
     * @see MeetingRepository#delete
     */
    public static DeleteOperation<Meeting> delete(Meeting meeting) {
        return DeleteOperation.ofItem(MeetingSchema.INSTANCE, meeting);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param meeting an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MeetingRepository#delete
     */
    public static DeleteOperation<Meeting> delete(Meeting meeting,
            UnaryOperator<WriteOptions<MeetingAttributes>> options) {
        return DeleteOperation.ofItem(MeetingSchema.INSTANCE, meeting, MeetingAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MeetingRepository#update
     */
    public static UpdateOperation<Meeting> update(MeetingKey key,
            UnaryOperator<MeetingUpdate> changes) {
        return UpdateOperation.update(new MeetingUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param room the partition key
     * @param slot the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MeetingRepository#update
     */
    public static UpdateOperation<Meeting> update(String room, String slot,
            UnaryOperator<MeetingUpdate> changes) {
        return update(MeetingKey.of(room, slot), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see MeetingRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(MeetingKey key,
            Function<MeetingUpdate, ? extends UpdateStage<MeetingUpdate, R>> changes) {
        return UpdateOperation.update(new MeetingUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param room the partition key
     * @param slot the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see MeetingRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String room, String slot,
            Function<MeetingUpdate, ? extends UpdateStage<MeetingUpdate, R>> changes) {
        return updateReturning(MeetingKey.of(room, slot), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param meeting the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MeetingRepository#update
     */
    public static UpdateOperation<Meeting> update(Meeting meeting,
            UnaryOperator<MeetingUpdate> changes) {
        return UpdateOperation.updateItem(new MeetingUpdate(meeting), meeting, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MeetingRepository#upsert
     */
    public static UpdateOperation<Meeting> upsert(MeetingKey key,
            UnaryOperator<MeetingUpdate> changes) {
        return UpdateOperation.upsert(new MeetingUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param room the partition key
     * @param slot the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MeetingRepository#upsert
     */
    public static UpdateOperation<Meeting> upsert(String room, String slot,
            UnaryOperator<MeetingUpdate> changes) {
        return upsert(MeetingKey.of(room, slot), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see MeetingRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(MeetingKey key,
            Function<MeetingUpdate, ? extends UpdateStage<MeetingUpdate, R>> changes) {
        return UpdateOperation.upsert(new MeetingUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param room the partition key
     * @param slot the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see MeetingRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String room, String slot,
            Function<MeetingUpdate, ? extends UpdateStage<MeetingUpdate, R>> changes) {
        return upsertReturning(MeetingKey.of(room, slot), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param meeting the item to write
     * @return the operation, not yet run
     * @see MeetingRepository#tryPut
     */
    public static OutcomeOperation<Meeting> tryPut(Meeting meeting) {
        return OutcomeOperation.of(put(meeting));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param meeting the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MeetingRepository#tryPut
     */
    public static OutcomeOperation<Meeting> tryPut(Meeting meeting,
            UnaryOperator<WriteOptions<MeetingAttributes>> options) {
        return OutcomeOperation.of(put(meeting, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param meeting the item to write
     * @return the operation, not yet run
     * @see MeetingRepository#tryInsert
     */
    public static OutcomeOperation<Meeting> tryInsert(Meeting meeting) {
        return OutcomeOperation.of(insert(meeting));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MeetingRepository#tryUpdate
     */
    public static OutcomeOperation<Meeting> tryUpdate(MeetingKey key,
            UnaryOperator<MeetingUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param room the partition key
     * @param slot the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MeetingRepository#tryUpdate
     */
    public static OutcomeOperation<Meeting> tryUpdate(String room, String slot,
            UnaryOperator<MeetingUpdate> changes) {
        return OutcomeOperation.of(update(room, slot, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param meeting the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see MeetingRepository#tryUpdate
     */
    public static OutcomeOperation<Meeting> tryUpdate(Meeting meeting,
            UnaryOperator<MeetingUpdate> changes) {
        return OutcomeOperation.of(update(meeting, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see MeetingRepository#tryDelete
     */
    public static OutcomeOperation<Meeting> tryDelete(MeetingKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MeetingRepository#tryDelete
     */
    public static OutcomeOperation<Meeting> tryDelete(MeetingKey key,
            UnaryOperator<WriteOptions<MeetingAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param room the partition key
     * @param slot the sort key
     * @return the operation, not yet run
     * @see MeetingRepository#tryDelete
     */
    public static OutcomeOperation<Meeting> tryDelete(String room, String slot) {
        return OutcomeOperation.of(delete(room, slot));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param room the partition key
     * @param slot the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MeetingRepository#tryDelete
     */
    public static OutcomeOperation<Meeting> tryDelete(String room, String slot,
            UnaryOperator<WriteOptions<MeetingAttributes>> options) {
        return OutcomeOperation.of(delete(room, slot, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param meeting an item with the key
     * @return the operation, not yet run
     * @see MeetingRepository#tryDelete
     */
    public static OutcomeOperation<Meeting> tryDelete(Meeting meeting) {
        return OutcomeOperation.of(delete(meeting));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param meeting an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see MeetingRepository#tryDelete
     */
    public static OutcomeOperation<Meeting> tryDelete(Meeting meeting,
            UnaryOperator<WriteOptions<MeetingAttributes>> options) {
        return OutcomeOperation.of(delete(meeting, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see MeetingRepository#findAll
     */
    public static FindAllOperation<Meeting> findAll(Collection<MeetingKey> keys) {
        return FindAllOperation.of(MeetingSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see MeetingRepository#findAll
     */
    public static FindAllOperation<Meeting> findAll(Collection<MeetingKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(MeetingSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see MeetingRepository#putAll
     */
    public static PutAllOperation<Meeting> putAll(Collection<? extends Meeting> items) {
        return PutAllOperation.of(MeetingSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see MeetingRepository#putAll
     */
    public static PutAllOperation<Meeting> putAll(Collection<? extends Meeting> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(MeetingSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see MeetingRepository#deleteAll
     */
    public static DeleteAllOperation<Meeting> deleteAll(Collection<MeetingKey> keys) {
        return DeleteAllOperation.of(MeetingSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see MeetingRepository#deleteAll
     */
    public static DeleteAllOperation<Meeting> deleteAll(Collection<MeetingKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(MeetingSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code slot}.
     *
     * @param room the partition key
     * @return the operation, not yet run
     * @see MeetingRepository#query
     */
    public static QueryOperation<Meeting> query(String room) {
        return QueryOperation.of(new MeetingQuery(room));
    }

    /**
     * Queries the items with this partition key, in the order of {@code slot}.
     *
     * @param <R> what becomes of the result
     * @param room the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see MeetingRepository#query
     */
    public static <R> QueryOperation<R> query(String room,
            Function<MeetingQuery, ? extends QueryStage<MeetingQuery, R>> options) {
        return QueryOperation.of(new MeetingQuery(room), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see MeetingRepository#where
     */
    public static WhereOperation<Meeting> where(Function<MeetingAttributes, Condition> condition) {
        return WhereOperation.of(MeetingSchema.INSTANCE, MeetingAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see MeetingRepository#where
     */
    public static WhereOperation<Meeting> where(Function<MeetingAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(MeetingSchema.INSTANCE, MeetingAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see MeetingRepository#scan
     */
    public static ScanOperation<Meeting> scan() {
        return ScanOperation.of(MeetingSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see MeetingRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Meeting, MeetingAttributes>, ? extends ScanStage<MeetingAttributes, R>> options) {
        return ScanOperation.of(MeetingSchema.INSTANCE, MeetingAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Meeting> check(MeetingKey key,
            Function<MeetingAttributes, Condition> condition) {
        return CheckOperation.of(MeetingSchema.INSTANCE, key, MeetingAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param room the partition key
     * @param slot the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Meeting> check(String room, String slot,
            Function<MeetingAttributes, Condition> condition) {
        return check(MeetingKey.of(room, slot), condition);
    }
}
