package com.acme.blobs;

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
 * The operations on table {@code blobs} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link BlobRepository} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BlobOperations {
    /**
     * There are only static methods.
     */
    private BlobOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param blob the item to write
     * @return the operation, not yet run
     * @see BlobRepository#put
     */
    public static PutOperation<Blob> put(Blob blob) {
        return PutOperation.of(BlobSchema.INSTANCE, blob);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param blob the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BlobRepository#put
     */
    public static PutOperation<Blob> put(Blob blob,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return PutOperation.of(BlobSchema.INSTANCE, blob, BlobAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param blob the item to write
     * @return the operation, not yet run
     * @see BlobRepository#insert
     */
    public static InsertOperation<Blob> insert(Blob blob) {
        return InsertOperation.of(BlobSchema.INSTANCE, blob);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BlobRepository#find
     */
    public static FindOperation<Blob> find(BlobKey key) {
        return FindOperation.of(BlobSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BlobRepository#find
     */
    public static FindOperation<Blob> find(BlobKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(BlobSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @return the operation, not yet run
     * @see BlobRepository#find
     */
    public static FindOperation<Blob> find(byte[] hash, double weight) {
        return find(BlobKey.of(hash, weight));
    }

    /**
     * Finds the item with this key.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BlobRepository#find
     */
    public static FindOperation<Blob> find(byte[] hash, double weight,
            UnaryOperator<ReadOptions> options) {
        return find(BlobKey.of(hash, weight), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BlobRepository#find
     */
    public static <R> FindOperation<R> find(BlobKey key, View<Blob, R> view) {
        return FindOperation.of(BlobSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BlobRepository#find
     */
    public static <R> FindOperation<R> find(BlobKey key, View<Blob, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(BlobSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param hash the partition key
     * @param weight the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BlobRepository#find
     */
    public static <R> FindOperation<R> find(byte[] hash, double weight, View<Blob, R> view) {
        return find(BlobKey.of(hash, weight), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param hash the partition key
     * @param weight the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BlobRepository#find
     */
    public static <R> FindOperation<R> find(byte[] hash, double weight, View<Blob, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(BlobKey.of(hash, weight), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BlobRepository#get
     */
    public static GetOperation<Blob> get(BlobKey key) {
        return GetOperation.of(BlobSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BlobRepository#get
     */
    public static GetOperation<Blob> get(BlobKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(BlobSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @return the operation, not yet run
     * @see BlobRepository#get
     */
    public static GetOperation<Blob> get(byte[] hash, double weight) {
        return get(BlobKey.of(hash, weight));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BlobRepository#get
     */
    public static GetOperation<Blob> get(byte[] hash, double weight,
            UnaryOperator<ReadOptions> options) {
        return get(BlobKey.of(hash, weight), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BlobRepository#get
     */
    public static <R> GetOperation<R> get(BlobKey key, View<Blob, R> view) {
        return GetOperation.of(BlobSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BlobRepository#get
     */
    public static <R> GetOperation<R> get(BlobKey key, View<Blob, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(BlobSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param hash the partition key
     * @param weight the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see BlobRepository#get
     */
    public static <R> GetOperation<R> get(byte[] hash, double weight, View<Blob, R> view) {
        return get(BlobKey.of(hash, weight), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param hash the partition key
     * @param weight the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BlobRepository#get
     */
    public static <R> GetOperation<R> get(byte[] hash, double weight, View<Blob, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(BlobKey.of(hash, weight), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BlobRepository#exists
     */
    public static ExistsOperation exists(BlobKey key) {
        return ExistsOperation.of(BlobSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BlobRepository#exists
     */
    public static ExistsOperation exists(BlobKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(BlobSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @return the operation, not yet run
     * @see BlobRepository#exists
     */
    public static ExistsOperation exists(byte[] hash, double weight) {
        return exists(BlobKey.of(hash, weight));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see BlobRepository#exists
     */
    public static ExistsOperation exists(byte[] hash, double weight,
            UnaryOperator<ReadOptions> options) {
        return exists(BlobKey.of(hash, weight), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BlobRepository#delete
     */
    public static DeleteOperation<Blob> delete(BlobKey key) {
        return DeleteOperation.of(BlobSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BlobRepository#delete
     */
    public static DeleteOperation<Blob> delete(BlobKey key,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return DeleteOperation.of(BlobSchema.INSTANCE, key, BlobAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @return the operation, not yet run
     * @see BlobRepository#delete
     */
    public static DeleteOperation<Blob> delete(byte[] hash, double weight) {
        return delete(BlobKey.of(hash, weight));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BlobRepository#delete
     */
    public static DeleteOperation<Blob> delete(byte[] hash, double weight,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return delete(BlobKey.of(hash, weight), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param blob an item with the key
     * @return the operation, not yet run
     * @see BlobRepository#delete
     */
    public static DeleteOperation<Blob> delete(Blob blob) {
        return DeleteOperation.ofItem(BlobSchema.INSTANCE, blob);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param blob an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BlobRepository#delete
     */
    public static DeleteOperation<Blob> delete(Blob blob,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return DeleteOperation.ofItem(BlobSchema.INSTANCE, blob, BlobAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BlobRepository#update
     */
    public static UpdateOperation<Blob> update(BlobKey key, UnaryOperator<BlobUpdate> changes) {
        return UpdateOperation.update(new BlobUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BlobRepository#update
     */
    public static UpdateOperation<Blob> update(byte[] hash, double weight,
            UnaryOperator<BlobUpdate> changes) {
        return update(BlobKey.of(hash, weight), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BlobRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(BlobKey key,
            Function<BlobUpdate, ? extends UpdateStage<BlobUpdate, R>> changes) {
        return UpdateOperation.update(new BlobUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param hash the partition key
     * @param weight the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BlobRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(byte[] hash, double weight,
            Function<BlobUpdate, ? extends UpdateStage<BlobUpdate, R>> changes) {
        return updateReturning(BlobKey.of(hash, weight), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param blob the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BlobRepository#update
     */
    public static UpdateOperation<Blob> update(Blob blob, UnaryOperator<BlobUpdate> changes) {
        return UpdateOperation.updateItem(new BlobUpdate(blob), blob, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BlobRepository#upsert
     */
    public static UpdateOperation<Blob> upsert(BlobKey key, UnaryOperator<BlobUpdate> changes) {
        return UpdateOperation.upsert(new BlobUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BlobRepository#upsert
     */
    public static UpdateOperation<Blob> upsert(byte[] hash, double weight,
            UnaryOperator<BlobUpdate> changes) {
        return upsert(BlobKey.of(hash, weight), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BlobRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(BlobKey key,
            Function<BlobUpdate, ? extends UpdateStage<BlobUpdate, R>> changes) {
        return UpdateOperation.upsert(new BlobUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param hash the partition key
     * @param weight the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see BlobRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(byte[] hash, double weight,
            Function<BlobUpdate, ? extends UpdateStage<BlobUpdate, R>> changes) {
        return upsertReturning(BlobKey.of(hash, weight), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param blob the item to write
     * @return the operation, not yet run
     * @see BlobRepository#tryPut
     */
    public static OutcomeOperation<Blob> tryPut(Blob blob) {
        return OutcomeOperation.of(put(blob));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param blob the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BlobRepository#tryPut
     */
    public static OutcomeOperation<Blob> tryPut(Blob blob,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return OutcomeOperation.of(put(blob, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param blob the item to write
     * @return the operation, not yet run
     * @see BlobRepository#tryInsert
     */
    public static OutcomeOperation<Blob> tryInsert(Blob blob) {
        return OutcomeOperation.of(insert(blob));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BlobRepository#tryUpdate
     */
    public static OutcomeOperation<Blob> tryUpdate(BlobKey key, UnaryOperator<BlobUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BlobRepository#tryUpdate
     */
    public static OutcomeOperation<Blob> tryUpdate(byte[] hash, double weight,
            UnaryOperator<BlobUpdate> changes) {
        return OutcomeOperation.of(update(hash, weight, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param blob the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see BlobRepository#tryUpdate
     */
    public static OutcomeOperation<Blob> tryUpdate(Blob blob, UnaryOperator<BlobUpdate> changes) {
        return OutcomeOperation.of(update(blob, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see BlobRepository#tryDelete
     */
    public static OutcomeOperation<Blob> tryDelete(BlobKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BlobRepository#tryDelete
     */
    public static OutcomeOperation<Blob> tryDelete(BlobKey key,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @return the operation, not yet run
     * @see BlobRepository#tryDelete
     */
    public static OutcomeOperation<Blob> tryDelete(byte[] hash, double weight) {
        return OutcomeOperation.of(delete(hash, weight));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BlobRepository#tryDelete
     */
    public static OutcomeOperation<Blob> tryDelete(byte[] hash, double weight,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return OutcomeOperation.of(delete(hash, weight, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param blob an item with the key
     * @return the operation, not yet run
     * @see BlobRepository#tryDelete
     */
    public static OutcomeOperation<Blob> tryDelete(Blob blob) {
        return OutcomeOperation.of(delete(blob));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param blob an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see BlobRepository#tryDelete
     */
    public static OutcomeOperation<Blob> tryDelete(Blob blob,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return OutcomeOperation.of(delete(blob, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see BlobRepository#findAll
     */
    public static FindAllOperation<Blob> findAll(Collection<BlobKey> keys) {
        return FindAllOperation.of(BlobSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see BlobRepository#findAll
     */
    public static FindAllOperation<Blob> findAll(Collection<BlobKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(BlobSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see BlobRepository#putAll
     */
    public static PutAllOperation<Blob> putAll(Collection<? extends Blob> items) {
        return PutAllOperation.of(BlobSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see BlobRepository#putAll
     */
    public static PutAllOperation<Blob> putAll(Collection<? extends Blob> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(BlobSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see BlobRepository#deleteAll
     */
    public static DeleteAllOperation<Blob> deleteAll(Collection<BlobKey> keys) {
        return DeleteAllOperation.of(BlobSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see BlobRepository#deleteAll
     */
    public static DeleteAllOperation<Blob> deleteAll(Collection<BlobKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(BlobSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code weight}.
     *
     * @param hash the partition key
     * @return the operation, not yet run
     * @see BlobRepository#query
     */
    public static QueryOperation<Blob> query(byte[] hash) {
        return QueryOperation.of(new BlobQuery(hash));
    }

    /**
     * Queries the items with this partition key, in the order of {@code weight}.
     *
     * @param <R> what becomes of the result
     * @param hash the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see BlobRepository#query
     */
    public static <R> QueryOperation<R> query(byte[] hash,
            Function<BlobQuery, ? extends QueryStage<BlobQuery, R>> options) {
        return QueryOperation.of(new BlobQuery(hash), options);
    }

    /**
     * Queries index {@code by-kind} for the items with this {@code kind}, in the order of
     * {@code hash}.
     *
     * @param kind the partition key
     * @return the operation, not yet run
     * @see BlobRepository#byKind
     */
    public static QueryOperation<Blob> byKind(int kind) {
        return QueryOperation.of(new BlobQuery.ByKind(kind));
    }

    /**
     * Queries index {@code by-kind} for the items with this {@code kind}, in the order of
     * {@code hash}.
     *
     * @param <R> what becomes of the result
     * @param kind the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see BlobRepository#byKind
     */
    public static <R> QueryOperation<R> byKind(int kind,
            Function<BlobQuery.ByKind, ? extends QueryStage<BlobQuery.ByKind, R>> options) {
        return QueryOperation.of(new BlobQuery.ByKind(kind), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see BlobRepository#where
     */
    public static WhereOperation<Blob> where(Function<BlobAttributes, Condition> condition) {
        return WhereOperation.of(BlobSchema.INSTANCE, BlobAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see BlobRepository#where
     */
    public static WhereOperation<Blob> where(Function<BlobAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(BlobSchema.INSTANCE, BlobAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see BlobRepository#scan
     */
    public static ScanOperation<Blob> scan() {
        return ScanOperation.of(BlobSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see BlobRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Blob, BlobAttributes>, ? extends ScanStage<BlobAttributes, R>> options) {
        return ScanOperation.of(BlobSchema.INSTANCE, BlobAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Blob> check(BlobKey key,
            Function<BlobAttributes, Condition> condition) {
        return CheckOperation.of(BlobSchema.INSTANCE, key, BlobAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Blob> check(byte[] hash, double weight,
            Function<BlobAttributes, Condition> condition) {
        return check(BlobKey.of(hash, weight), condition);
    }
}
