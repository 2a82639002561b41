package com.acme.lifecycle;

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
 * The operations on table {@code visits} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link VisitRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class VisitOperations {
    /**
     * There are only static methods.
     */
    private VisitOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param visit the item to write
     * @return the operation, not yet run
     * @see VisitRepository#put
     */
    public static PutOperation<Visit> put(Visit visit) {
        return PutOperation.of(VisitSchema.INSTANCE, visit);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param visit the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see VisitRepository#put
     */
    public static PutOperation<Visit> put(Visit visit,
            UnaryOperator<WriteOptions<VisitAttributes>> options) {
        return PutOperation.of(VisitSchema.INSTANCE, visit, VisitAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param visit the item to write
     * @return the operation, not yet run
     * @see VisitRepository#insert
     */
    public static InsertOperation<Visit> insert(Visit visit) {
        return InsertOperation.of(VisitSchema.INSTANCE, visit);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see VisitRepository#find
     */
    public static FindOperation<Visit> find(VisitKey key) {
        return FindOperation.of(VisitSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see VisitRepository#find
     */
    public static FindOperation<Visit> find(VisitKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(VisitSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param visitId the partition key
     * @return the operation, not yet run
     * @see VisitRepository#find
     */
    public static FindOperation<Visit> find(String visitId) {
        return find(VisitKey.of(visitId));
    }

    /**
     * Finds the item with this key.
     *
     * @param visitId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see VisitRepository#find
     */
    public static FindOperation<Visit> find(String visitId, UnaryOperator<ReadOptions> options) {
        return find(VisitKey.of(visitId), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see VisitRepository#find
     */
    public static <R> FindOperation<R> find(VisitKey key, View<Visit, R> view) {
        return FindOperation.of(VisitSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see VisitRepository#find
     */
    public static <R> FindOperation<R> find(VisitKey key, View<Visit, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(VisitSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param visitId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see VisitRepository#find
     */
    public static <R> FindOperation<R> find(String visitId, View<Visit, R> view) {
        return find(VisitKey.of(visitId), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param visitId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see VisitRepository#find
     */
    public static <R> FindOperation<R> find(String visitId, View<Visit, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(VisitKey.of(visitId), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see VisitRepository#get
     */
    public static GetOperation<Visit> get(VisitKey key) {
        return GetOperation.of(VisitSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see VisitRepository#get
     */
    public static GetOperation<Visit> get(VisitKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(VisitSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param visitId the partition key
     * @return the operation, not yet run
     * @see VisitRepository#get
     */
    public static GetOperation<Visit> get(String visitId) {
        return get(VisitKey.of(visitId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param visitId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see VisitRepository#get
     */
    public static GetOperation<Visit> get(String visitId, UnaryOperator<ReadOptions> options) {
        return get(VisitKey.of(visitId), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see VisitRepository#get
     */
    public static <R> GetOperation<R> get(VisitKey key, View<Visit, R> view) {
        return GetOperation.of(VisitSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see VisitRepository#get
     */
    public static <R> GetOperation<R> get(VisitKey key, View<Visit, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(VisitSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param visitId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see VisitRepository#get
     */
    public static <R> GetOperation<R> get(String visitId, View<Visit, R> view) {
        return get(VisitKey.of(visitId), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param visitId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see VisitRepository#get
     */
    public static <R> GetOperation<R> get(String visitId, View<Visit, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(VisitKey.of(visitId), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see VisitRepository#exists
     */
    public static ExistsOperation exists(VisitKey key) {
        return ExistsOperation.of(VisitSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see VisitRepository#exists
     */
    public static ExistsOperation exists(VisitKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(VisitSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param visitId the partition key
     * @return the operation, not yet run
     * @see VisitRepository#exists
     */
    public static ExistsOperation exists(String visitId) {
        return exists(VisitKey.of(visitId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param visitId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see VisitRepository#exists
     */
    public static ExistsOperation exists(String visitId, UnaryOperator<ReadOptions> options) {
        return exists(VisitKey.of(visitId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see VisitRepository#delete
     */
    public static DeleteOperation<Visit> delete(VisitKey key) {
        return DeleteOperation.of(VisitSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see VisitRepository#delete
     */
    public static DeleteOperation<Visit> delete(VisitKey key,
            UnaryOperator<VersionedWriteOptions<VisitAttributes>> options) {
        return DeleteOperation.ofVersioned(VisitSchema.INSTANCE, key, VisitAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param visitId the partition key
     * @return the operation, not yet run
     * @see VisitRepository#delete
     */
    public static DeleteOperation<Visit> delete(String visitId) {
        return delete(VisitKey.of(visitId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param visitId the partition key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see VisitRepository#delete
     */
    public static DeleteOperation<Visit> delete(String visitId,
            UnaryOperator<VersionedWriteOptions<VisitAttributes>> options) {
        return delete(VisitKey.of(visitId), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param visit an item with the key
     * @return the operation, not yet run
     * @see VisitRepository#delete
     */
    public static DeleteOperation<Visit> delete(Visit visit) {
        return DeleteOperation.ofItem(VisitSchema.INSTANCE, visit);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param visit an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see VisitRepository#delete
     */
    public static DeleteOperation<Visit> delete(Visit visit,
            UnaryOperator<WriteOptions<VisitAttributes>> options) {
        return DeleteOperation.ofItem(VisitSchema.INSTANCE, visit, VisitAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see VisitRepository#update
     */
    public static UpdateOperation<Visit> update(VisitKey key, UnaryOperator<VisitUpdate> changes) {
        return UpdateOperation.update(new VisitUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param visitId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see VisitRepository#update
     */
    public static UpdateOperation<Visit> update(String visitId,
            UnaryOperator<VisitUpdate> changes) {
        return update(VisitKey.of(visitId), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see VisitRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(VisitKey key,
            Function<VisitUpdate, ? extends UpdateStage<VisitUpdate, R>> changes) {
        return UpdateOperation.update(new VisitUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param visitId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see VisitRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String visitId,
            Function<VisitUpdate, ? extends UpdateStage<VisitUpdate, R>> changes) {
        return updateReturning(VisitKey.of(visitId), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param visit the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see VisitRepository#update
     */
    public static UpdateOperation<Visit> update(Visit visit, UnaryOperator<VisitUpdate> changes) {
        return UpdateOperation.updateItem(new VisitUpdate(visit), visit, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see VisitRepository#upsert
     */
    public static UpdateOperation<Visit> upsert(VisitKey key, UnaryOperator<VisitUpdate> changes) {
        return UpdateOperation.upsert(new VisitUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param visitId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see VisitRepository#upsert
     */
    public static UpdateOperation<Visit> upsert(String visitId,
            UnaryOperator<VisitUpdate> changes) {
        return upsert(VisitKey.of(visitId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see VisitRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(VisitKey key,
            Function<VisitUpdate, ? extends UpdateStage<VisitUpdate, R>> changes) {
        return UpdateOperation.upsert(new VisitUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param visitId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see VisitRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String visitId,
            Function<VisitUpdate, ? extends UpdateStage<VisitUpdate, R>> changes) {
        return upsertReturning(VisitKey.of(visitId), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param visit the item to write
     * @return the operation, not yet run
     * @see VisitRepository#tryPut
     */
    public static OutcomeOperation<Visit> tryPut(Visit visit) {
        return OutcomeOperation.of(put(visit));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param visit the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see VisitRepository#tryPut
     */
    public static OutcomeOperation<Visit> tryPut(Visit visit,
            UnaryOperator<WriteOptions<VisitAttributes>> options) {
        return OutcomeOperation.of(put(visit, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param visit the item to write
     * @return the operation, not yet run
     * @see VisitRepository#tryInsert
     */
    public static OutcomeOperation<Visit> tryInsert(Visit visit) {
        return OutcomeOperation.of(insert(visit));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see VisitRepository#tryUpdate
     */
    public static OutcomeOperation<Visit> tryUpdate(VisitKey key,
            UnaryOperator<VisitUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param visitId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see VisitRepository#tryUpdate
     */
    public static OutcomeOperation<Visit> tryUpdate(String visitId,
            UnaryOperator<VisitUpdate> changes) {
        return OutcomeOperation.of(update(visitId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param visit the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see VisitRepository#tryUpdate
     */
    public static OutcomeOperation<Visit> tryUpdate(Visit visit,
            UnaryOperator<VisitUpdate> changes) {
        return OutcomeOperation.of(update(visit, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see VisitRepository#tryDelete
     */
    public static OutcomeOperation<Visit> tryDelete(VisitKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see VisitRepository#tryDelete
     */
    public static OutcomeOperation<Visit> tryDelete(VisitKey key,
            UnaryOperator<VersionedWriteOptions<VisitAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param visitId the partition key
     * @return the operation, not yet run
     * @see VisitRepository#tryDelete
     */
    public static OutcomeOperation<Visit> tryDelete(String visitId) {
        return OutcomeOperation.of(delete(visitId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param visitId the partition key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see VisitRepository#tryDelete
     */
    public static OutcomeOperation<Visit> tryDelete(String visitId,
            UnaryOperator<VersionedWriteOptions<VisitAttributes>> options) {
        return OutcomeOperation.of(delete(visitId, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param visit an item with the key
     * @return the operation, not yet run
     * @see VisitRepository#tryDelete
     */
    public static OutcomeOperation<Visit> tryDelete(Visit visit) {
        return OutcomeOperation.of(delete(visit));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param visit an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see VisitRepository#tryDelete
     */
    public static OutcomeOperation<Visit> tryDelete(Visit visit,
            UnaryOperator<WriteOptions<VisitAttributes>> options) {
        return OutcomeOperation.of(delete(visit, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see VisitRepository#findAll
     */
    public static FindAllOperation<Visit> findAll(Collection<VisitKey> keys) {
        return FindAllOperation.of(VisitSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see VisitRepository#findAll
     */
    public static FindAllOperation<Visit> findAll(Collection<VisitKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(VisitSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code audit_version} after its own.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see VisitRepository#putAllUnchecked
     */
    public static PutAllOperation<Visit> putAllUnchecked(Collection<? extends Visit> items) {
        return PutAllOperation.of(VisitSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code audit_version} after its own.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see VisitRepository#putAllUnchecked
     */
    public static PutAllOperation<Visit> putAllUnchecked(Collection<? extends Visit> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(VisitSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see VisitRepository#deleteAll
     */
    public static DeleteAllOperation<Visit> deleteAll(Collection<VisitKey> keys) {
        return DeleteAllOperation.of(VisitSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see VisitRepository#deleteAll
     */
    public static DeleteAllOperation<Visit> deleteAll(Collection<VisitKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(VisitSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see VisitRepository#where
     */
    public static WhereOperation<Visit> where(Function<VisitAttributes, Condition> condition) {
        return WhereOperation.of(VisitSchema.INSTANCE, VisitAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see VisitRepository#where
     */
    public static WhereOperation<Visit> where(Function<VisitAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(VisitSchema.INSTANCE, VisitAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see VisitRepository#scan
     */
    public static ScanOperation<Visit> scan() {
        return ScanOperation.of(VisitSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see VisitRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Visit, VisitAttributes>, ? extends ScanStage<VisitAttributes, R>> options) {
        return ScanOperation.of(VisitSchema.INSTANCE, VisitAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Visit> check(VisitKey key,
            Function<VisitAttributes, Condition> condition) {
        return CheckOperation.of(VisitSchema.INSTANCE, key, VisitAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param visitId the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Visit> check(String visitId,
            Function<VisitAttributes, Condition> condition) {
        return check(VisitKey.of(visitId), condition);
    }
}
