package com.acme.shelves;

import io.dynawright.expression.Condition;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.ExistsOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.QueryStage;
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
 * The operations on table {@code shelves} as values, to be run by
 * {@link io.dynawright.Dynawright#run}. Each is the twin of the {@link ShelfRepository}
 * method with its name.
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
    public static WriteOperation<Shelf> put(Shelf shelf) {
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
    public static WriteOperation<Shelf> put(Shelf shelf,
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
    public static WriteOperation<Shelf> insert(Shelf shelf) {
        return InsertOperation.of(ShelfSchema.INSTANCE, shelf);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShelfRepository#find
     */
    public static ReadOperation<Optional<Shelf>> find(ShelfKey key) {
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
    public static ReadOperation<Optional<Shelf>> find(ShelfKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ShelfSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param shelfId the partition key
     * @return the operation, not yet run
     * @see ShelfRepository#find
     */
    public static ReadOperation<Optional<Shelf>> find(String shelfId) {
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
    public static ReadOperation<Optional<Shelf>> find(String shelfId,
            UnaryOperator<ReadOptions> options) {
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
    public static <R> ReadOperation<Optional<R>> find(ShelfKey key, View<Shelf, R> view) {
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
    public static <R> ReadOperation<Optional<R>> find(ShelfKey key, View<Shelf, R> view,
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
    public static <R> ReadOperation<Optional<R>> find(String shelfId, View<Shelf, R> view) {
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
    public static <R> ReadOperation<Optional<R>> find(String shelfId, View<Shelf, R> view,
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
    public static ReadOperation<Shelf> get(ShelfKey key) {
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
    public static ReadOperation<Shelf> get(ShelfKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ShelfSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param shelfId the partition key
     * @return the operation, not yet run
     * @see ShelfRepository#get
     */
    public static ReadOperation<Shelf> get(String shelfId) {
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
    public static ReadOperation<Shelf> get(String shelfId, UnaryOperator<ReadOptions> options) {
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
    public static <R> ReadOperation<R> get(ShelfKey key, View<Shelf, R> view) {
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
    public static <R> ReadOperation<R> get(ShelfKey key, View<Shelf, R> view,
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
    public static <R> ReadOperation<R> get(String shelfId, View<Shelf, R> view) {
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
    public static <R> ReadOperation<R> get(String shelfId, View<Shelf, R> view,
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
    public static ReadOperation<Boolean> exists(ShelfKey key) {
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
    public static ReadOperation<Boolean> exists(ShelfKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(ShelfSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param shelfId the partition key
     * @return the operation, not yet run
     * @see ShelfRepository#exists
     */
    public static ReadOperation<Boolean> exists(String shelfId) {
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
    public static ReadOperation<Boolean> exists(String shelfId,
            UnaryOperator<ReadOptions> options) {
        return exists(ShelfKey.of(shelfId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShelfRepository#delete
     */
    public static WriteOperation<Optional<Shelf>> delete(ShelfKey key) {
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
    public static WriteOperation<Optional<Shelf>> delete(ShelfKey key,
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
    public static WriteOperation<Optional<Shelf>> delete(String shelfId) {
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
    public static WriteOperation<Optional<Shelf>> delete(String shelfId,
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
    public static WriteOperation<Optional<Shelf>> delete(Shelf shelf) {
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
    public static WriteOperation<Optional<Shelf>> delete(Shelf shelf,
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
    public static WriteOperation<Shelf> update(ShelfKey key, UnaryOperator<ShelfUpdate> changes) {
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
    public static WriteOperation<Shelf> update(String shelfId, UnaryOperator<ShelfUpdate> changes) {
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
    public static <R> WriteOperation<R> updateReturning(ShelfKey key,
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
    public static <R> WriteOperation<R> updateReturning(String shelfId,
            Function<ShelfUpdate, ? extends UpdateStage<ShelfUpdate, R>> changes) {
        return updateReturning(ShelfKey.of(shelfId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShelfRepository#upsert
     */
    public static WriteOperation<Shelf> upsert(ShelfKey key, UnaryOperator<ShelfUpdate> changes) {
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
    public static WriteOperation<Shelf> upsert(String shelfId, UnaryOperator<ShelfUpdate> changes) {
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
    public static <R> WriteOperation<R> upsertReturning(ShelfKey key,
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
    public static <R> WriteOperation<R> upsertReturning(String shelfId,
            Function<ShelfUpdate, ? extends UpdateStage<ShelfUpdate, R>> changes) {
        return upsertReturning(ShelfKey.of(shelfId), changes);
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
}
