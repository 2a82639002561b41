package com.acme.constraints;

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
 * The operations on table {@code parcels} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link ParcelRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@SuppressWarnings("deprecation")
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ParcelOperations {
    /**
     * There are only static methods.
     */
    private ParcelOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param parcel the item to write
     * @return the operation, not yet run
     * @see ParcelRepository#put
     */
    public static PutOperation<Parcel> put(Parcel parcel) {
        return PutOperation.of(ParcelSchema.INSTANCE, parcel);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param parcel the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ParcelRepository#put
     */
    public static PutOperation<Parcel> put(Parcel parcel,
            UnaryOperator<WriteOptions<ParcelAttributes>> options) {
        return PutOperation.of(ParcelSchema.INSTANCE, parcel, ParcelAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param parcel the item to write
     * @return the operation, not yet run
     * @see ParcelRepository#insert
     */
    public static InsertOperation<Parcel> insert(Parcel parcel) {
        return InsertOperation.of(ParcelSchema.INSTANCE, parcel);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ParcelRepository#find
     */
    public static FindOperation<Parcel> find(ParcelKey key) {
        return FindOperation.of(ParcelSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#find
     */
    public static FindOperation<Parcel> find(ParcelKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ParcelSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param parcelId the partition key
     * @return the operation, not yet run
     * @see ParcelRepository#find
     */
    public static FindOperation<Parcel> find(String parcelId) {
        return find(ParcelKey.of(parcelId));
    }

    /**
     * Finds the item with this key.
     *
     * @param parcelId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#find
     */
    public static FindOperation<Parcel> find(String parcelId, UnaryOperator<ReadOptions> options) {
        return find(ParcelKey.of(parcelId), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ParcelRepository#find
     */
    public static <R> FindOperation<R> find(ParcelKey key, View<Parcel, R> view) {
        return FindOperation.of(ParcelSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#find
     */
    public static <R> FindOperation<R> find(ParcelKey key, View<Parcel, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ParcelSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param parcelId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ParcelRepository#find
     */
    public static <R> FindOperation<R> find(String parcelId, View<Parcel, R> view) {
        return find(ParcelKey.of(parcelId), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param parcelId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#find
     */
    public static <R> FindOperation<R> find(String parcelId, View<Parcel, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(ParcelKey.of(parcelId), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ParcelRepository#get
     */
    public static GetOperation<Parcel> get(ParcelKey key) {
        return GetOperation.of(ParcelSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#get
     */
    public static GetOperation<Parcel> get(ParcelKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ParcelSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param parcelId the partition key
     * @return the operation, not yet run
     * @see ParcelRepository#get
     */
    public static GetOperation<Parcel> get(String parcelId) {
        return get(ParcelKey.of(parcelId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param parcelId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#get
     */
    public static GetOperation<Parcel> get(String parcelId, UnaryOperator<ReadOptions> options) {
        return get(ParcelKey.of(parcelId), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ParcelRepository#get
     */
    public static <R> GetOperation<R> get(ParcelKey key, View<Parcel, R> view) {
        return GetOperation.of(ParcelSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#get
     */
    public static <R> GetOperation<R> get(ParcelKey key, View<Parcel, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ParcelSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param parcelId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ParcelRepository#get
     */
    public static <R> GetOperation<R> get(String parcelId, View<Parcel, R> view) {
        return get(ParcelKey.of(parcelId), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param parcelId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#get
     */
    public static <R> GetOperation<R> get(String parcelId, View<Parcel, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(ParcelKey.of(parcelId), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ParcelRepository#exists
     */
    public static ExistsOperation exists(ParcelKey key) {
        return ExistsOperation.of(ParcelSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#exists
     */
    public static ExistsOperation exists(ParcelKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(ParcelSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param parcelId the partition key
     * @return the operation, not yet run
     * @see ParcelRepository#exists
     */
    public static ExistsOperation exists(String parcelId) {
        return exists(ParcelKey.of(parcelId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param parcelId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#exists
     */
    public static ExistsOperation exists(String parcelId, UnaryOperator<ReadOptions> options) {
        return exists(ParcelKey.of(parcelId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ParcelRepository#delete
     */
    public static DeleteOperation<Parcel> delete(ParcelKey key) {
        return DeleteOperation.of(ParcelSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ParcelRepository#delete
     */
    public static DeleteOperation<Parcel> delete(ParcelKey key,
            UnaryOperator<WriteOptions<ParcelAttributes>> options) {
        return DeleteOperation.of(ParcelSchema.INSTANCE, key, ParcelAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param parcelId the partition key
     * @return the operation, not yet run
     * @see ParcelRepository#delete
     */
    public static DeleteOperation<Parcel> delete(String parcelId) {
        return delete(ParcelKey.of(parcelId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param parcelId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ParcelRepository#delete
     */
    public static DeleteOperation<Parcel> delete(String parcelId,
            UnaryOperator<WriteOptions<ParcelAttributes>> options) {
        return delete(ParcelKey.of(parcelId), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param parcel an item with the key
     * @return the operation, not yet run
     * @see ParcelRepository#delete
     */
    public static DeleteOperation<Parcel> delete(Parcel parcel) {
        return DeleteOperation.ofItem(ParcelSchema.INSTANCE, parcel);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param parcel an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ParcelRepository#delete
     */
    public static DeleteOperation<Parcel> delete(Parcel parcel,
            UnaryOperator<WriteOptions<ParcelAttributes>> options) {
        return DeleteOperation.ofItem(ParcelSchema.INSTANCE, parcel, ParcelAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ParcelRepository#update
     */
    public static UpdateOperation<Parcel> update(ParcelKey key,
            UnaryOperator<ParcelUpdate> changes) {
        return UpdateOperation.update(new ParcelUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param parcelId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ParcelRepository#update
     */
    public static UpdateOperation<Parcel> update(String parcelId,
            UnaryOperator<ParcelUpdate> changes) {
        return update(ParcelKey.of(parcelId), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ParcelRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(ParcelKey key,
            Function<ParcelUpdate, ? extends UpdateStage<ParcelUpdate, R>> changes) {
        return UpdateOperation.update(new ParcelUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param parcelId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ParcelRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String parcelId,
            Function<ParcelUpdate, ? extends UpdateStage<ParcelUpdate, R>> changes) {
        return updateReturning(ParcelKey.of(parcelId), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param parcel the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ParcelRepository#update
     */
    public static UpdateOperation<Parcel> update(Parcel parcel,
            UnaryOperator<ParcelUpdate> changes) {
        return UpdateOperation.updateItem(new ParcelUpdate(parcel), parcel, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ParcelRepository#upsert
     */
    public static UpdateOperation<Parcel> upsert(ParcelKey key,
            UnaryOperator<ParcelUpdate> changes) {
        return UpdateOperation.upsert(new ParcelUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param parcelId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ParcelRepository#upsert
     */
    public static UpdateOperation<Parcel> upsert(String parcelId,
            UnaryOperator<ParcelUpdate> changes) {
        return upsert(ParcelKey.of(parcelId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ParcelRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(ParcelKey key,
            Function<ParcelUpdate, ? extends UpdateStage<ParcelUpdate, R>> changes) {
        return UpdateOperation.upsert(new ParcelUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param parcelId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ParcelRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String parcelId,
            Function<ParcelUpdate, ? extends UpdateStage<ParcelUpdate, R>> changes) {
        return upsertReturning(ParcelKey.of(parcelId), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param parcel the item to write
     * @return the operation, not yet run
     * @see ParcelRepository#tryPut
     */
    public static OutcomeOperation<Parcel> tryPut(Parcel parcel) {
        return OutcomeOperation.of(put(parcel));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param parcel the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ParcelRepository#tryPut
     */
    public static OutcomeOperation<Parcel> tryPut(Parcel parcel,
            UnaryOperator<WriteOptions<ParcelAttributes>> options) {
        return OutcomeOperation.of(put(parcel, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param parcel the item to write
     * @return the operation, not yet run
     * @see ParcelRepository#tryInsert
     */
    public static OutcomeOperation<Parcel> tryInsert(Parcel parcel) {
        return OutcomeOperation.of(insert(parcel));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ParcelRepository#tryUpdate
     */
    public static OutcomeOperation<Parcel> tryUpdate(ParcelKey key,
            UnaryOperator<ParcelUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param parcelId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ParcelRepository#tryUpdate
     */
    public static OutcomeOperation<Parcel> tryUpdate(String parcelId,
            UnaryOperator<ParcelUpdate> changes) {
        return OutcomeOperation.of(update(parcelId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param parcel the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ParcelRepository#tryUpdate
     */
    public static OutcomeOperation<Parcel> tryUpdate(Parcel parcel,
            UnaryOperator<ParcelUpdate> changes) {
        return OutcomeOperation.of(update(parcel, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ParcelRepository#tryDelete
     */
    public static OutcomeOperation<Parcel> tryDelete(ParcelKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ParcelRepository#tryDelete
     */
    public static OutcomeOperation<Parcel> tryDelete(ParcelKey key,
            UnaryOperator<WriteOptions<ParcelAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param parcelId the partition key
     * @return the operation, not yet run
     * @see ParcelRepository#tryDelete
     */
    public static OutcomeOperation<Parcel> tryDelete(String parcelId) {
        return OutcomeOperation.of(delete(parcelId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param parcelId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ParcelRepository#tryDelete
     */
    public static OutcomeOperation<Parcel> tryDelete(String parcelId,
            UnaryOperator<WriteOptions<ParcelAttributes>> options) {
        return OutcomeOperation.of(delete(parcelId, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param parcel an item with the key
     * @return the operation, not yet run
     * @see ParcelRepository#tryDelete
     */
    public static OutcomeOperation<Parcel> tryDelete(Parcel parcel) {
        return OutcomeOperation.of(delete(parcel));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param parcel an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ParcelRepository#tryDelete
     */
    public static OutcomeOperation<Parcel> tryDelete(Parcel parcel,
            UnaryOperator<WriteOptions<ParcelAttributes>> options) {
        return OutcomeOperation.of(delete(parcel, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ParcelRepository#findAll
     */
    public static FindAllOperation<Parcel> findAll(Collection<ParcelKey> keys) {
        return FindAllOperation.of(ParcelSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#findAll
     */
    public static FindAllOperation<Parcel> findAll(Collection<ParcelKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(ParcelSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see ParcelRepository#putAll
     */
    public static PutAllOperation<Parcel> putAll(Collection<? extends Parcel> items) {
        return PutAllOperation.of(ParcelSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ParcelRepository#putAll
     */
    public static PutAllOperation<Parcel> putAll(Collection<? extends Parcel> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(ParcelSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ParcelRepository#deleteAll
     */
    public static DeleteAllOperation<Parcel> deleteAll(Collection<ParcelKey> keys) {
        return DeleteAllOperation.of(ParcelSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ParcelRepository#deleteAll
     */
    public static DeleteAllOperation<Parcel> deleteAll(Collection<ParcelKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(ParcelSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see ParcelRepository#where
     */
    public static WhereOperation<Parcel> where(Function<ParcelAttributes, Condition> condition) {
        return WhereOperation.of(ParcelSchema.INSTANCE, ParcelAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see ParcelRepository#where
     */
    public static WhereOperation<Parcel> where(Function<ParcelAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(ParcelSchema.INSTANCE, ParcelAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see ParcelRepository#scan
     */
    public static ScanOperation<Parcel> scan() {
        return ScanOperation.of(ParcelSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see ParcelRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Parcel, ParcelAttributes>, ? extends ScanStage<ParcelAttributes, R>> options) {
        return ScanOperation.of(ParcelSchema.INSTANCE, ParcelAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Parcel> check(ParcelKey key,
            Function<ParcelAttributes, Condition> condition) {
        return CheckOperation.of(ParcelSchema.INSTANCE, key, ParcelAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param parcelId the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Parcel> check(String parcelId,
            Function<ParcelAttributes, Condition> condition) {
        return check(ParcelKey.of(parcelId), condition);
    }
}
