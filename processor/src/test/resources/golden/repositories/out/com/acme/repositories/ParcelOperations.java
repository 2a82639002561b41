package com.acme.repositories;

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
import io.dynawright.operation.IndexQueryOperation;
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
import io.dynawright.operation.VersionedWriteOptions;
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
     * @param sender the partition key
     * @param number the sort key
     * @return the operation, not yet run
     * @see ParcelRepository#find
     */
    public static FindOperation<Parcel> find(String sender, String number) {
        return find(ParcelKey.of(sender, number));
    }

    /**
     * Finds the item with this key.
     *
     * @param sender the partition key
     * @param number the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#find
     */
    public static FindOperation<Parcel> find(String sender, String number,
            UnaryOperator<ReadOptions> options) {
        return find(ParcelKey.of(sender, number), options);
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
     * @param sender the partition key
     * @param number the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ParcelRepository#find
     */
    public static <R> FindOperation<R> find(String sender, String number, View<Parcel, R> view) {
        return find(ParcelKey.of(sender, number), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param sender the partition key
     * @param number the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#find
     */
    public static <R> FindOperation<R> find(String sender, String number, View<Parcel, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(ParcelKey.of(sender, number), view, options);
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
     * @param sender the partition key
     * @param number the sort key
     * @return the operation, not yet run
     * @see ParcelRepository#get
     */
    public static GetOperation<Parcel> get(String sender, String number) {
        return get(ParcelKey.of(sender, number));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param sender the partition key
     * @param number the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#get
     */
    public static GetOperation<Parcel> get(String sender, String number,
            UnaryOperator<ReadOptions> options) {
        return get(ParcelKey.of(sender, number), options);
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
     * @param sender the partition key
     * @param number the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ParcelRepository#get
     */
    public static <R> GetOperation<R> get(String sender, String number, View<Parcel, R> view) {
        return get(ParcelKey.of(sender, number), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param sender the partition key
     * @param number the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#get
     */
    public static <R> GetOperation<R> get(String sender, String number, View<Parcel, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(ParcelKey.of(sender, number), view, options);
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
     * @param sender the partition key
     * @param number the sort key
     * @return the operation, not yet run
     * @see ParcelRepository#exists
     */
    public static ExistsOperation exists(String sender, String number) {
        return exists(ParcelKey.of(sender, number));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param sender the partition key
     * @param number the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ParcelRepository#exists
     */
    public static ExistsOperation exists(String sender, String number,
            UnaryOperator<ReadOptions> options) {
        return exists(ParcelKey.of(sender, number), options);
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
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see ParcelRepository#delete
     */
    public static DeleteOperation<Parcel> delete(ParcelKey key,
            UnaryOperator<VersionedWriteOptions<ParcelAttributes>> options) {
        return DeleteOperation.ofVersioned(ParcelSchema.INSTANCE, key, ParcelAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param sender the partition key
     * @param number the sort key
     * @return the operation, not yet run
     * @see ParcelRepository#delete
     */
    public static DeleteOperation<Parcel> delete(String sender, String number) {
        return delete(ParcelKey.of(sender, number));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param sender the partition key
     * @param number the sort key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see ParcelRepository#delete
     */
    public static DeleteOperation<Parcel> delete(String sender, String number,
            UnaryOperator<VersionedWriteOptions<ParcelAttributes>> options) {
        return delete(ParcelKey.of(sender, number), options);
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
     * @param sender the partition key
     * @param number the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ParcelRepository#update
     */
    public static UpdateOperation<Parcel> update(String sender, String number,
            UnaryOperator<ParcelUpdate> changes) {
        return update(ParcelKey.of(sender, number), changes);
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
     * @param sender the partition key
     * @param number the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ParcelRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String sender, String number,
            Function<ParcelUpdate, ? extends UpdateStage<ParcelUpdate, R>> changes) {
        return updateReturning(ParcelKey.of(sender, number), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param parcel the item to change, of which the key and the version count
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
     * @param sender the partition key
     * @param number the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ParcelRepository#upsert
     */
    public static UpdateOperation<Parcel> upsert(String sender, String number,
            UnaryOperator<ParcelUpdate> changes) {
        return upsert(ParcelKey.of(sender, number), changes);
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
     * @param sender the partition key
     * @param number the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ParcelRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String sender, String number,
            Function<ParcelUpdate, ? extends UpdateStage<ParcelUpdate, R>> changes) {
        return upsertReturning(ParcelKey.of(sender, number), changes);
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
     * @param sender the partition key
     * @param number the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ParcelRepository#tryUpdate
     */
    public static OutcomeOperation<Parcel> tryUpdate(String sender, String number,
            UnaryOperator<ParcelUpdate> changes) {
        return OutcomeOperation.of(update(sender, number, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param parcel the item to change, of which the key and the version count
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
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see ParcelRepository#tryDelete
     */
    public static OutcomeOperation<Parcel> tryDelete(ParcelKey key,
            UnaryOperator<VersionedWriteOptions<ParcelAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param sender the partition key
     * @param number the sort key
     * @return the operation, not yet run
     * @see ParcelRepository#tryDelete
     */
    public static OutcomeOperation<Parcel> tryDelete(String sender, String number) {
        return OutcomeOperation.of(delete(sender, number));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param sender the partition key
     * @param number the sort key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see ParcelRepository#tryDelete
     */
    public static OutcomeOperation<Parcel> tryDelete(String sender, String number,
            UnaryOperator<VersionedWriteOptions<ParcelAttributes>> options) {
        return OutcomeOperation.of(delete(sender, number, options));
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
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see ParcelRepository#putAllUnchecked
     */
    public static PutAllOperation<Parcel> putAllUnchecked(Collection<? extends Parcel> items) {
        return PutAllOperation.of(ParcelSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ParcelRepository#putAllUnchecked
     */
    public static PutAllOperation<Parcel> putAllUnchecked(Collection<? extends Parcel> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(ParcelSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ParcelRepository#deleteAll
     */
    public static DeleteAllOperation<Parcel> deleteAll(Collection<ParcelKey> keys) {
        return DeleteAllOperation.of(ParcelSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys, without checking versions.
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
     * Queries the items with this partition key, in the order of {@code number}.
     *
     * @param sender the partition key
     * @return the operation, not yet run
     * @see ParcelRepository#query
     */
    public static QueryOperation<Parcel> query(String sender) {
        return QueryOperation.of(new ParcelQuery(sender));
    }

    /**
     * Queries the items with this partition key, in the order of {@code number}.
     *
     * @param <R> what becomes of the result
     * @param sender the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see ParcelRepository#query
     */
    public static <R> QueryOperation<R> query(String sender,
            Function<ParcelQuery, ? extends QueryStage<ParcelQuery, R>> options) {
        return QueryOperation.of(new ParcelQuery(sender), options);
    }

    /**
     * Queries index {@code by-carrier} for the items with this {@code carrier}, in the order
     * of {@code sentAt}.
     *
     * @param carrier the partition key
     * @return the operation, not yet run
     * @see ParcelRepository#byCarrier
     */
    public static IndexQueryOperation<ParcelQuery.ByCarrier.Item, Parcel> byCarrier(
            String carrier) {
        return IndexQueryOperation.of(ParcelSchema.INSTANCE, new ParcelQuery.ByCarrier(carrier));
    }

    /**
     * Queries index {@code by-carrier} for the items with this {@code carrier}, in the order
     * of {@code sentAt}.
     *
     * @param <R> what becomes of the result
     * @param carrier the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see ParcelRepository#byCarrier
     */
    public static <R> IndexQueryOperation<R, Parcel> byCarrier(String carrier,
            Function<ParcelQuery.ByCarrier, ? extends QueryStage<ParcelQuery.ByCarrier, R>> options) {
        return IndexQueryOperation.of(ParcelSchema.INSTANCE, new ParcelQuery.ByCarrier(carrier), options);
    }

    /**
     * Queries index {@code by-route} for the items with this {@code route}.
     *
     * @param route the partition key
     * @return the operation, not yet run
     * @see ParcelRepository#byRoute
     */
    public static QueryOperation<Parcel> byRoute(String route) {
        return QueryOperation.of(new ParcelQuery.ByRoute(route));
    }

    /**
     * Queries index {@code by-route} for the items with this {@code route}.
     *
     * @param <R> what becomes of the result
     * @param route the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see ParcelRepository#byRoute
     */
    public static <R> QueryOperation<R> byRoute(String route,
            Function<ParcelQuery.ByRoute, ? extends QueryStage<ParcelQuery.ByRoute, R>> options) {
        return QueryOperation.of(new ParcelQuery.ByRoute(route), options);
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
     * @param sender the partition key
     * @param number the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Parcel> check(String sender, String number,
            Function<ParcelAttributes, Condition> condition) {
        return check(ParcelKey.of(sender, number), condition);
    }
}
