package com.acme.derived;

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
 * The operations on table {@code shops} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link ShopRepository} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShopOperations {
    /**
     * There are only static methods.
     */
    private ShopOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param shop the item to write
     * @return the operation, not yet run
     * @see ShopRepository#put
     */
    public static PutOperation<Shop> put(Shop shop) {
        return PutOperation.of(ShopSchema.INSTANCE, shop);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param shop the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShopRepository#put
     */
    public static PutOperation<Shop> put(Shop shop,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return PutOperation.of(ShopSchema.INSTANCE, shop, ShopAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param shop the item to write
     * @return the operation, not yet run
     * @see ShopRepository#insert
     */
    public static InsertOperation<Shop> insert(Shop shop) {
        return InsertOperation.of(ShopSchema.INSTANCE, shop);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShopRepository#find
     */
    public static FindOperation<Shop> find(ShopKey key) {
        return FindOperation.of(ShopSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShopRepository#find
     */
    public static FindOperation<Shop> find(ShopKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ShopSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param chain the partition key
     * @param key the sort key
     * @return the operation, not yet run
     * @see ShopRepository#find
     */
    public static FindOperation<Shop> find(String chain, int key) {
        return find(ShopKey.of(chain, key));
    }

    /**
     * Finds the item with this key.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShopRepository#find
     */
    public static FindOperation<Shop> find(String chain, int key,
            UnaryOperator<ReadOptions> options) {
        return find(ShopKey.of(chain, key), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ShopRepository#find
     */
    public static <R> FindOperation<R> find(ShopKey key, View<Shop, R> view) {
        return FindOperation.of(ShopSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShopRepository#find
     */
    public static <R> FindOperation<R> find(ShopKey key, View<Shop, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ShopSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param key the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ShopRepository#find
     */
    public static <R> FindOperation<R> find(String chain, int key, View<Shop, R> view) {
        return find(ShopKey.of(chain, key), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param key the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShopRepository#find
     */
    public static <R> FindOperation<R> find(String chain, int key, View<Shop, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(ShopKey.of(chain, key), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShopRepository#get
     */
    public static GetOperation<Shop> get(ShopKey key) {
        return GetOperation.of(ShopSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShopRepository#get
     */
    public static GetOperation<Shop> get(ShopKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ShopSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param chain the partition key
     * @param key the sort key
     * @return the operation, not yet run
     * @see ShopRepository#get
     */
    public static GetOperation<Shop> get(String chain, int key) {
        return get(ShopKey.of(chain, key));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShopRepository#get
     */
    public static GetOperation<Shop> get(String chain, int key,
            UnaryOperator<ReadOptions> options) {
        return get(ShopKey.of(chain, key), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ShopRepository#get
     */
    public static <R> GetOperation<R> get(ShopKey key, View<Shop, R> view) {
        return GetOperation.of(ShopSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShopRepository#get
     */
    public static <R> GetOperation<R> get(ShopKey key, View<Shop, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ShopSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param key the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ShopRepository#get
     */
    public static <R> GetOperation<R> get(String chain, int key, View<Shop, R> view) {
        return get(ShopKey.of(chain, key), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param key the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShopRepository#get
     */
    public static <R> GetOperation<R> get(String chain, int key, View<Shop, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(ShopKey.of(chain, key), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShopRepository#exists
     */
    public static ExistsOperation exists(ShopKey key) {
        return ExistsOperation.of(ShopSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShopRepository#exists
     */
    public static ExistsOperation exists(ShopKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(ShopSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param chain the partition key
     * @param key the sort key
     * @return the operation, not yet run
     * @see ShopRepository#exists
     */
    public static ExistsOperation exists(String chain, int key) {
        return exists(ShopKey.of(chain, key));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ShopRepository#exists
     */
    public static ExistsOperation exists(String chain, int key,
            UnaryOperator<ReadOptions> options) {
        return exists(ShopKey.of(chain, key), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShopRepository#delete
     */
    public static DeleteOperation<Shop> delete(ShopKey key) {
        return DeleteOperation.of(ShopSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShopRepository#delete
     */
    public static DeleteOperation<Shop> delete(ShopKey key,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return DeleteOperation.of(ShopSchema.INSTANCE, key, ShopAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param chain the partition key
     * @param key the sort key
     * @return the operation, not yet run
     * @see ShopRepository#delete
     */
    public static DeleteOperation<Shop> delete(String chain, int key) {
        return delete(ShopKey.of(chain, key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShopRepository#delete
     */
    public static DeleteOperation<Shop> delete(String chain, int key,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return delete(ShopKey.of(chain, key), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param shop an item with the key
     * @return the operation, not yet run
     * @see ShopRepository#delete
     */
    public static DeleteOperation<Shop> delete(Shop shop) {
        return DeleteOperation.ofItem(ShopSchema.INSTANCE, shop);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param shop an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShopRepository#delete
     */
    public static DeleteOperation<Shop> delete(Shop shop,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return DeleteOperation.ofItem(ShopSchema.INSTANCE, shop, ShopAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShopRepository#update
     */
    public static UpdateOperation<Shop> update(ShopKey key, UnaryOperator<ShopUpdate> changes) {
        return UpdateOperation.update(new ShopUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShopRepository#update
     */
    public static UpdateOperation<Shop> update(String chain, int key,
            UnaryOperator<ShopUpdate> changes) {
        return update(ShopKey.of(chain, key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ShopRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(ShopKey key,
            Function<ShopUpdate, ? extends UpdateStage<ShopUpdate, R>> changes) {
        return UpdateOperation.update(new ShopUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param key the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ShopRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String chain, int key,
            Function<ShopUpdate, ? extends UpdateStage<ShopUpdate, R>> changes) {
        return updateReturning(ShopKey.of(chain, key), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param shop the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShopRepository#update
     */
    public static UpdateOperation<Shop> update(Shop shop, UnaryOperator<ShopUpdate> changes) {
        return UpdateOperation.updateItem(new ShopUpdate(shop), shop, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShopRepository#upsert
     */
    public static UpdateOperation<Shop> upsert(ShopKey key, UnaryOperator<ShopUpdate> changes) {
        return UpdateOperation.upsert(new ShopUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShopRepository#upsert
     */
    public static UpdateOperation<Shop> upsert(String chain, int key,
            UnaryOperator<ShopUpdate> changes) {
        return upsert(ShopKey.of(chain, key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ShopRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(ShopKey key,
            Function<ShopUpdate, ? extends UpdateStage<ShopUpdate, R>> changes) {
        return UpdateOperation.upsert(new ShopUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param key the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ShopRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String chain, int key,
            Function<ShopUpdate, ? extends UpdateStage<ShopUpdate, R>> changes) {
        return upsertReturning(ShopKey.of(chain, key), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param shop the item to write
     * @return the operation, not yet run
     * @see ShopRepository#tryPut
     */
    public static OutcomeOperation<Shop> tryPut(Shop shop) {
        return OutcomeOperation.of(put(shop));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param shop the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShopRepository#tryPut
     */
    public static OutcomeOperation<Shop> tryPut(Shop shop,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return OutcomeOperation.of(put(shop, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param shop the item to write
     * @return the operation, not yet run
     * @see ShopRepository#tryInsert
     */
    public static OutcomeOperation<Shop> tryInsert(Shop shop) {
        return OutcomeOperation.of(insert(shop));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShopRepository#tryUpdate
     */
    public static OutcomeOperation<Shop> tryUpdate(ShopKey key, UnaryOperator<ShopUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShopRepository#tryUpdate
     */
    public static OutcomeOperation<Shop> tryUpdate(String chain, int key,
            UnaryOperator<ShopUpdate> changes) {
        return OutcomeOperation.of(update(chain, key, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param shop the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ShopRepository#tryUpdate
     */
    public static OutcomeOperation<Shop> tryUpdate(Shop shop, UnaryOperator<ShopUpdate> changes) {
        return OutcomeOperation.of(update(shop, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ShopRepository#tryDelete
     */
    public static OutcomeOperation<Shop> tryDelete(ShopKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShopRepository#tryDelete
     */
    public static OutcomeOperation<Shop> tryDelete(ShopKey key,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param chain the partition key
     * @param key the sort key
     * @return the operation, not yet run
     * @see ShopRepository#tryDelete
     */
    public static OutcomeOperation<Shop> tryDelete(String chain, int key) {
        return OutcomeOperation.of(delete(chain, key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShopRepository#tryDelete
     */
    public static OutcomeOperation<Shop> tryDelete(String chain, int key,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return OutcomeOperation.of(delete(chain, key, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param shop an item with the key
     * @return the operation, not yet run
     * @see ShopRepository#tryDelete
     */
    public static OutcomeOperation<Shop> tryDelete(Shop shop) {
        return OutcomeOperation.of(delete(shop));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param shop an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ShopRepository#tryDelete
     */
    public static OutcomeOperation<Shop> tryDelete(Shop shop,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return OutcomeOperation.of(delete(shop, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ShopRepository#findAll
     */
    public static FindAllOperation<Shop> findAll(Collection<ShopKey> keys) {
        return FindAllOperation.of(ShopSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see ShopRepository#findAll
     */
    public static FindAllOperation<Shop> findAll(Collection<ShopKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(ShopSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see ShopRepository#putAll
     */
    public static PutAllOperation<Shop> putAll(Collection<? extends Shop> items) {
        return PutAllOperation.of(ShopSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ShopRepository#putAll
     */
    public static PutAllOperation<Shop> putAll(Collection<? extends Shop> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(ShopSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ShopRepository#deleteAll
     */
    public static DeleteAllOperation<Shop> deleteAll(Collection<ShopKey> keys) {
        return DeleteAllOperation.of(ShopSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ShopRepository#deleteAll
     */
    public static DeleteAllOperation<Shop> deleteAll(Collection<ShopKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(ShopSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code key}.
     *
     * @param chain the partition key
     * @return the operation, not yet run
     * @see ShopRepository#query
     */
    public static QueryOperation<Shop> query(String chain) {
        return QueryOperation.of(new ShopQuery(chain));
    }

    /**
     * Queries the items with this partition key, in the order of {@code key}.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see ShopRepository#query
     */
    public static <R> QueryOperation<R> query(String chain,
            Function<ShopQuery, ? extends QueryStage<ShopQuery, R>> options) {
        return QueryOperation.of(new ShopQuery(chain), options);
    }

    /**
     * Queries index {@code by-region} for the items with this {@code regionCity}, in the order
     * of {@code chainSort}.
     *
     * @param regionCity the partition key
     * @return the operation, not yet run
     * @see ShopRepository#byRegion
     */
    public static QueryOperation<Shop> byRegion(String regionCity) {
        return QueryOperation.of(new ShopQuery.ByRegion(regionCity));
    }

    /**
     * Queries index {@code by-region} for the items with this {@code regionCity}, in the order
     * of {@code chainSort}.
     *
     * @param <R> what becomes of the result
     * @param regionCity the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see ShopRepository#byRegion
     */
    public static <R> QueryOperation<R> byRegion(String regionCity,
            Function<ShopQuery.ByRegion, ? extends QueryStage<ShopQuery.ByRegion, R>> options) {
        return QueryOperation.of(new ShopQuery.ByRegion(regionCity), options);
    }

    /**
     * Queries index {@code by-manager} for the items with this {@code managerKey}.
     *
     * @param managerKey the partition key
     * @return the operation, not yet run
     * @see ShopRepository#byManager
     */
    public static QueryOperation<Shop> byManager(String managerKey) {
        return QueryOperation.of(new ShopQuery.ByManager(managerKey));
    }

    /**
     * Queries index {@code by-manager} for the items with this {@code managerKey}.
     *
     * @param <R> what becomes of the result
     * @param managerKey the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see ShopRepository#byManager
     */
    public static <R> QueryOperation<R> byManager(String managerKey,
            Function<ShopQuery.ByManager, ? extends QueryStage<ShopQuery.ByManager, R>> options) {
        return QueryOperation.of(new ShopQuery.ByManager(managerKey), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see ShopRepository#where
     */
    public static WhereOperation<Shop> where(Function<ShopAttributes, Condition> condition) {
        return WhereOperation.of(ShopSchema.INSTANCE, ShopAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see ShopRepository#where
     */
    public static WhereOperation<Shop> where(Function<ShopAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(ShopSchema.INSTANCE, ShopAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see ShopRepository#scan
     */
    public static ScanOperation<Shop> scan() {
        return ScanOperation.of(ShopSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see ShopRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Shop, ShopAttributes>, ? extends ScanStage<ShopAttributes, R>> options) {
        return ScanOperation.of(ShopSchema.INSTANCE, ShopAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Shop> check(ShopKey key,
            Function<ShopAttributes, Condition> condition) {
        return CheckOperation.of(ShopSchema.INSTANCE, key, ShopAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Shop> check(String chain, int key,
            Function<ShopAttributes, Condition> condition) {
        return check(ShopKey.of(chain, key), condition);
    }
}
