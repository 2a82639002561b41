package com.acme.shelves;

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
 * The operations on table {@code shelves} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link ShelfRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShelfOperations {
    /**
     * There are only static methods.
     */
    private ShelfOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param shelf the item to write
     * @return the operation, not yet run
     * @see ShelfRepository#put
     */
    public static PutOperation<Shelf> put(Shelf shelf) {
        return PutOperation.of(ShelfSchema.INSTANCE, shelf);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param shelf the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShelfRepository#put
     */
    public static PutOperation<Shelf> put(Shelf shelf,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return PutOperation.of(ShelfSchema.INSTANCE, shelf, ShelfAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param shelf the item to write
     * @return the operation, not yet run
     * @see ShelfRepository#insert
     */
    public static InsertOperation<Shelf> insert(Shelf shelf) {
        return InsertOperation.of(ShelfSchema.INSTANCE, shelf);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShelfRepository#find
     */
    public static FindOperation<Shelf> find(ShelfKey key) {
        return FindOperation.of(ShelfSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShelfRepository#find
     */
    public static FindOperation<Shelf> find(ShelfKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ShelfSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param shelfId the partition key
     * @return the operation, not yet run
     * @see ShelfRepository#find
     */
    public static FindOperation<Shelf> find(String shelfId) {
        return find(ShelfKey.of(shelfId));
    }

    /**
     * Finds the item with this key.
     *
     * @param shelfId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShelfRepository#find
     */
    public static FindOperation<Shelf> find(String shelfId, UnaryOperator<ReadOptions> options) {
        return find(ShelfKey.of(shelfId), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ShelfRepository#find
     */
    public static <R> FindOperation<R> find(ShelfKey key, View<Shelf, R> view) {
        return FindOperation.of(ShelfSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShelfRepository#find
     */
    public static <R> FindOperation<R> find(ShelfKey key, View<Shelf, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ShelfSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param shelfId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ShelfRepository#find
     */
    public static <R> FindOperation<R> find(String shelfId, View<Shelf, R> view) {
        return find(ShelfKey.of(shelfId), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param shelfId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShelfRepository#find
     */
    public static <R> FindOperation<R> find(String shelfId, View<Shelf, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(ShelfKey.of(shelfId), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShelfRepository#get
     */
    public static GetOperation<Shelf> get(ShelfKey key) {
        return GetOperation.of(ShelfSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShelfRepository#get
     */
    public static GetOperation<Shelf> get(ShelfKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ShelfSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param shelfId the partition key
     * @return the operation, not yet run
     * @see ShelfRepository#get
     */
    public static GetOperation<Shelf> get(String shelfId) {
        return get(ShelfKey.of(shelfId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param shelfId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShelfRepository#get
     */
    public static GetOperation<Shelf> get(String shelfId, UnaryOperator<ReadOptions> options) {
        return get(ShelfKey.of(shelfId), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ShelfRepository#get
     */
    public static <R> GetOperation<R> get(ShelfKey key, View<Shelf, R> view) {
        return GetOperation.of(ShelfSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShelfRepository#get
     */
    public static <R> GetOperation<R> get(ShelfKey key, View<Shelf, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ShelfSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param shelfId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ShelfRepository#get
     */
    public static <R> GetOperation<R> get(String shelfId, View<Shelf, R> view) {
        return get(ShelfKey.of(shelfId), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param shelfId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShelfRepository#get
     */
    public static <R> GetOperation<R> get(String shelfId, View<Shelf, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(ShelfKey.of(shelfId), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShelfRepository#exists
     */
    public static ExistsOperation exists(ShelfKey key) {
        return ExistsOperation.of(ShelfSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShelfRepository#exists
     */
    public static ExistsOperation exists(ShelfKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(ShelfSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param shelfId the partition key
     * @return the operation, not yet run
     * @see ShelfRepository#exists
     */
    public static ExistsOperation exists(String shelfId) {
        return exists(ShelfKey.of(shelfId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param shelfId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShelfRepository#exists
     */
    public static ExistsOperation exists(String shelfId, UnaryOperator<ReadOptions> options) {
        return exists(ShelfKey.of(shelfId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShelfRepository#delete
     */
    public static DeleteOperation<Shelf> delete(ShelfKey key) {
        return DeleteOperation.of(ShelfSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShelfRepository#delete
     */
    public static DeleteOperation<Shelf> delete(ShelfKey key,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return DeleteOperation.of(ShelfSchema.INSTANCE, key, ShelfAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param shelfId the partition key
     * @return the operation, not yet run
     * @see ShelfRepository#delete
     */
    public static DeleteOperation<Shelf> delete(String shelfId) {
        return delete(ShelfKey.of(shelfId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param shelfId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShelfRepository#delete
     */
    public static DeleteOperation<Shelf> delete(String shelfId,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return delete(ShelfKey.of(shelfId), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param shelf an item with the key
     * @return the operation, not yet run
     * @see ShelfRepository#delete
     */
    public static DeleteOperation<Shelf> delete(Shelf shelf) {
        return DeleteOperation.ofItem(ShelfSchema.INSTANCE, shelf);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param shelf an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShelfRepository#delete
     */
    public static DeleteOperation<Shelf> delete(Shelf shelf,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return DeleteOperation.ofItem(ShelfSchema.INSTANCE, shelf, ShelfAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShelfRepository#update
     */
    public static UpdateOperation<Shelf> update(ShelfKey key, UnaryOperator<ShelfUpdate> changes) {
        return UpdateOperation.update(new ShelfUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param shelfId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShelfRepository#update
     */
    public static UpdateOperation<Shelf> update(String shelfId,
            UnaryOperator<ShelfUpdate> changes) {
        return update(ShelfKey.of(shelfId), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ShelfRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(ShelfKey key,
            Function<ShelfUpdate, ? extends UpdateStage<ShelfUpdate, R>> changes) {
        return UpdateOperation.update(new ShelfUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param shelfId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ShelfRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String shelfId,
            Function<ShelfUpdate, ? extends UpdateStage<ShelfUpdate, R>> changes) {
        return updateReturning(ShelfKey.of(shelfId), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param shelf the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShelfRepository#update
     */
    public static UpdateOperation<Shelf> update(Shelf shelf, UnaryOperator<ShelfUpdate> changes) {
        return UpdateOperation.updateItem(new ShelfUpdate(shelf), shelf, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShelfRepository#upsert
     */
    public static UpdateOperation<Shelf> upsert(ShelfKey key, UnaryOperator<ShelfUpdate> changes) {
        return UpdateOperation.upsert(new ShelfUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param shelfId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShelfRepository#upsert
     */
    public static UpdateOperation<Shelf> upsert(String shelfId,
            UnaryOperator<ShelfUpdate> changes) {
        return upsert(ShelfKey.of(shelfId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ShelfRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(ShelfKey key,
            Function<ShelfUpdate, ? extends UpdateStage<ShelfUpdate, R>> changes) {
        return UpdateOperation.upsert(new ShelfUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param shelfId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ShelfRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String shelfId,
            Function<ShelfUpdate, ? extends UpdateStage<ShelfUpdate, R>> changes) {
        return upsertReturning(ShelfKey.of(shelfId), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param shelf the item to write
     * @return the operation, not yet run
     * @see ShelfRepository#tryPut
     */
    public static OutcomeOperation<Shelf> tryPut(Shelf shelf) {
        return OutcomeOperation.of(put(shelf));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param shelf the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShelfRepository#tryPut
     */
    public static OutcomeOperation<Shelf> tryPut(Shelf shelf,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return OutcomeOperation.of(put(shelf, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param shelf the item to write
     * @return the operation, not yet run
     * @see ShelfRepository#tryInsert
     */
    public static OutcomeOperation<Shelf> tryInsert(Shelf shelf) {
        return OutcomeOperation.of(insert(shelf));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShelfRepository#tryUpdate
     */
    public static OutcomeOperation<Shelf> tryUpdate(ShelfKey key,
            UnaryOperator<ShelfUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param shelfId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShelfRepository#tryUpdate
     */
    public static OutcomeOperation<Shelf> tryUpdate(String shelfId,
            UnaryOperator<ShelfUpdate> changes) {
        return OutcomeOperation.of(update(shelfId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param shelf the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShelfRepository#tryUpdate
     */
    public static OutcomeOperation<Shelf> tryUpdate(Shelf shelf,
            UnaryOperator<ShelfUpdate> changes) {
        return OutcomeOperation.of(update(shelf, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShelfRepository#tryDelete
     */
    public static OutcomeOperation<Shelf> tryDelete(ShelfKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShelfRepository#tryDelete
     */
    public static OutcomeOperation<Shelf> tryDelete(ShelfKey key,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param shelfId the partition key
     * @return the operation, not yet run
     * @see ShelfRepository#tryDelete
     */
    public static OutcomeOperation<Shelf> tryDelete(String shelfId) {
        return OutcomeOperation.of(delete(shelfId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param shelfId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShelfRepository#tryDelete
     */
    public static OutcomeOperation<Shelf> tryDelete(String shelfId,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return OutcomeOperation.of(delete(shelfId, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param shelf an item with the key
     * @return the operation, not yet run
     * @see ShelfRepository#tryDelete
     */
    public static OutcomeOperation<Shelf> tryDelete(Shelf shelf) {
        return OutcomeOperation.of(delete(shelf));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param shelf an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShelfRepository#tryDelete
     */
    public static OutcomeOperation<Shelf> tryDelete(Shelf shelf,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return OutcomeOperation.of(delete(shelf, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ShelfRepository#findAll
     */
    public static FindAllOperation<Shelf> findAll(Collection<ShelfKey> keys) {
        return FindAllOperation.of(ShelfSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see ShelfRepository#findAll
     */
    public static FindAllOperation<Shelf> findAll(Collection<ShelfKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(ShelfSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see ShelfRepository#putAll
     */
    public static PutAllOperation<Shelf> putAll(Collection<? extends Shelf> items) {
        return PutAllOperation.of(ShelfSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ShelfRepository#putAll
     */
    public static PutAllOperation<Shelf> putAll(Collection<? extends Shelf> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(ShelfSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ShelfRepository#deleteAll
     */
    public static DeleteAllOperation<Shelf> deleteAll(Collection<ShelfKey> keys) {
        return DeleteAllOperation.of(ShelfSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ShelfRepository#deleteAll
     */
    public static DeleteAllOperation<Shelf> deleteAll(Collection<ShelfKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(ShelfSchema.INSTANCE, keys, options);
    }

    /**
     * Queries index {@code by-owner} for the items with this {@code owner}, in the order of
     * {@code position}.
     *
     * @param owner the partition key
     * @return the operation, not yet run
     * @see ShelfRepository#byOwner
     */
    public static QueryOperation<Shelf> byOwner(String owner) {
        return QueryOperation.of(new ShelfQuery.ByOwner(owner));
    }

    /**
     * Queries index {@code by-owner} for the items with this {@code owner}, in the order of
     * {@code position}.
     *
     * @param <R> what becomes of the result
     * @param owner the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see ShelfRepository#byOwner
     */
    public static <R> QueryOperation<R> byOwner(String owner,
            Function<ShelfQuery.ByOwner, ? extends QueryStage<ShelfQuery.ByOwner, R>> options) {
        return QueryOperation.of(new ShelfQuery.ByOwner(owner), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see ShelfRepository#where
     */
    public static WhereOperation<Shelf> where(Function<ShelfAttributes, Condition> condition) {
        return WhereOperation.of(ShelfSchema.INSTANCE, ShelfAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see ShelfRepository#where
     */
    public static WhereOperation<Shelf> where(Function<ShelfAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(ShelfSchema.INSTANCE, ShelfAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see ShelfRepository#scan
     */
    public static ScanOperation<Shelf> scan() {
        return ScanOperation.of(ShelfSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see ShelfRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Shelf, ShelfAttributes>, ? extends ScanStage<ShelfAttributes, R>> options) {
        return ScanOperation.of(ShelfSchema.INSTANCE, ShelfAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Shelf> check(ShelfKey key,
            Function<ShelfAttributes, Condition> condition) {
        return CheckOperation.of(ShelfSchema.INSTANCE, key, ShelfAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param shelfId the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Shelf> check(String shelfId,
            Function<ShelfAttributes, Condition> condition) {
        return check(ShelfKey.of(shelfId), condition);
    }
}
