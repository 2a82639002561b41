package com.acme.formernames;

import io.dynawright.expression.Condition;
import io.dynawright.operation.BackfillOperation;
import io.dynawright.operation.BackfillOptions;
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
 * The operations on table {@code products} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link ProductRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProductOperations {
    /**
     * There are only static methods.
     */
    private ProductOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param product the item to write
     * @return the operation, not yet run
     * @see ProductRepository#put
     */
    public static PutOperation<Product> put(Product product) {
        return PutOperation.of(ProductSchema.INSTANCE, product);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param product the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ProductRepository#put
     */
    public static PutOperation<Product> put(Product product,
            UnaryOperator<WriteOptions<ProductAttributes>> options) {
        return PutOperation.of(ProductSchema.INSTANCE, product, ProductAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param product the item to write
     * @return the operation, not yet run
     * @see ProductRepository#insert
     */
    public static InsertOperation<Product> insert(Product product) {
        return InsertOperation.of(ProductSchema.INSTANCE, product);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ProductRepository#find
     */
    public static FindOperation<Product> find(ProductKey key) {
        return FindOperation.of(ProductSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProductRepository#find
     */
    public static FindOperation<Product> find(ProductKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ProductSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see ProductRepository#find
     */
    public static FindOperation<Product> find(String sku) {
        return find(ProductKey.of(sku));
    }

    /**
     * Finds the item with this key.
     *
     * @param sku the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProductRepository#find
     */
    public static FindOperation<Product> find(String sku, UnaryOperator<ReadOptions> options) {
        return find(ProductKey.of(sku), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ProductRepository#find
     */
    public static <R> FindOperation<R> find(ProductKey key, View<Product, R> view) {
        return FindOperation.of(ProductSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProductRepository#find
     */
    public static <R> FindOperation<R> find(ProductKey key, View<Product, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(ProductSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ProductRepository#find
     */
    public static <R> FindOperation<R> find(String sku, View<Product, R> view) {
        return find(ProductKey.of(sku), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProductRepository#find
     */
    public static <R> FindOperation<R> find(String sku, View<Product, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(ProductKey.of(sku), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ProductRepository#get
     */
    public static GetOperation<Product> get(ProductKey key) {
        return GetOperation.of(ProductSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProductRepository#get
     */
    public static GetOperation<Product> get(ProductKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ProductSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see ProductRepository#get
     */
    public static GetOperation<Product> get(String sku) {
        return get(ProductKey.of(sku));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param sku the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProductRepository#get
     */
    public static GetOperation<Product> get(String sku, UnaryOperator<ReadOptions> options) {
        return get(ProductKey.of(sku), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ProductRepository#get
     */
    public static <R> GetOperation<R> get(ProductKey key, View<Product, R> view) {
        return GetOperation.of(ProductSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProductRepository#get
     */
    public static <R> GetOperation<R> get(ProductKey key, View<Product, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(ProductSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see ProductRepository#get
     */
    public static <R> GetOperation<R> get(String sku, View<Product, R> view) {
        return get(ProductKey.of(sku), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProductRepository#get
     */
    public static <R> GetOperation<R> get(String sku, View<Product, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(ProductKey.of(sku), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ProductRepository#exists
     */
    public static ExistsOperation exists(ProductKey key) {
        return ExistsOperation.of(ProductSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProductRepository#exists
     */
    public static ExistsOperation exists(ProductKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(ProductSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see ProductRepository#exists
     */
    public static ExistsOperation exists(String sku) {
        return exists(ProductKey.of(sku));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param sku the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see ProductRepository#exists
     */
    public static ExistsOperation exists(String sku, UnaryOperator<ReadOptions> options) {
        return exists(ProductKey.of(sku), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ProductRepository#delete
     */
    public static DeleteOperation<Product> delete(ProductKey key) {
        return DeleteOperation.of(ProductSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see ProductRepository#delete
     */
    public static DeleteOperation<Product> delete(ProductKey key,
            UnaryOperator<VersionedWriteOptions<ProductAttributes>> options) {
        return DeleteOperation.ofVersioned(ProductSchema.INSTANCE, key, ProductAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see ProductRepository#delete
     */
    public static DeleteOperation<Product> delete(String sku) {
        return delete(ProductKey.of(sku));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param sku the partition key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see ProductRepository#delete
     */
    public static DeleteOperation<Product> delete(String sku,
            UnaryOperator<VersionedWriteOptions<ProductAttributes>> options) {
        return delete(ProductKey.of(sku), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param product an item with the key
     * @return the operation, not yet run
     * @see ProductRepository#delete
     */
    public static DeleteOperation<Product> delete(Product product) {
        return DeleteOperation.ofItem(ProductSchema.INSTANCE, product);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param product an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ProductRepository#delete
     */
    public static DeleteOperation<Product> delete(Product product,
            UnaryOperator<WriteOptions<ProductAttributes>> options) {
        return DeleteOperation.ofItem(ProductSchema.INSTANCE, product, ProductAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProductRepository#update
     */
    public static UpdateOperation<Product> update(ProductKey key,
            UnaryOperator<ProductUpdate> changes) {
        return UpdateOperation.update(new ProductUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param sku the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProductRepository#update
     */
    public static UpdateOperation<Product> update(String sku,
            UnaryOperator<ProductUpdate> changes) {
        return update(ProductKey.of(sku), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ProductRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(ProductKey key,
            Function<ProductUpdate, ? extends UpdateStage<ProductUpdate, R>> changes) {
        return UpdateOperation.update(new ProductUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ProductRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String sku,
            Function<ProductUpdate, ? extends UpdateStage<ProductUpdate, R>> changes) {
        return updateReturning(ProductKey.of(sku), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param product the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProductRepository#update
     */
    public static UpdateOperation<Product> update(Product product,
            UnaryOperator<ProductUpdate> changes) {
        return UpdateOperation.updateItem(new ProductUpdate(product), product, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProductRepository#upsert
     */
    public static UpdateOperation<Product> upsert(ProductKey key,
            UnaryOperator<ProductUpdate> changes) {
        return UpdateOperation.upsert(new ProductUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param sku the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProductRepository#upsert
     */
    public static UpdateOperation<Product> upsert(String sku,
            UnaryOperator<ProductUpdate> changes) {
        return upsert(ProductKey.of(sku), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ProductRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(ProductKey key,
            Function<ProductUpdate, ? extends UpdateStage<ProductUpdate, R>> changes) {
        return UpdateOperation.upsert(new ProductUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see ProductRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String sku,
            Function<ProductUpdate, ? extends UpdateStage<ProductUpdate, R>> changes) {
        return upsertReturning(ProductKey.of(sku), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param product the item to write
     * @return the operation, not yet run
     * @see ProductRepository#tryPut
     */
    public static OutcomeOperation<Product> tryPut(Product product) {
        return OutcomeOperation.of(put(product));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param product the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ProductRepository#tryPut
     */
    public static OutcomeOperation<Product> tryPut(Product product,
            UnaryOperator<WriteOptions<ProductAttributes>> options) {
        return OutcomeOperation.of(put(product, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param product the item to write
     * @return the operation, not yet run
     * @see ProductRepository#tryInsert
     */
    public static OutcomeOperation<Product> tryInsert(Product product) {
        return OutcomeOperation.of(insert(product));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProductRepository#tryUpdate
     */
    public static OutcomeOperation<Product> tryUpdate(ProductKey key,
            UnaryOperator<ProductUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param sku the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProductRepository#tryUpdate
     */
    public static OutcomeOperation<Product> tryUpdate(String sku,
            UnaryOperator<ProductUpdate> changes) {
        return OutcomeOperation.of(update(sku, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param product the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see ProductRepository#tryUpdate
     */
    public static OutcomeOperation<Product> tryUpdate(Product product,
            UnaryOperator<ProductUpdate> changes) {
        return OutcomeOperation.of(update(product, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see ProductRepository#tryDelete
     */
    public static OutcomeOperation<Product> tryDelete(ProductKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see ProductRepository#tryDelete
     */
    public static OutcomeOperation<Product> tryDelete(ProductKey key,
            UnaryOperator<VersionedWriteOptions<ProductAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param sku the partition key
     * @return the operation, not yet run
     * @see ProductRepository#tryDelete
     */
    public static OutcomeOperation<Product> tryDelete(String sku) {
        return OutcomeOperation.of(delete(sku));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param sku the partition key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see ProductRepository#tryDelete
     */
    public static OutcomeOperation<Product> tryDelete(String sku,
            UnaryOperator<VersionedWriteOptions<ProductAttributes>> options) {
        return OutcomeOperation.of(delete(sku, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param product an item with the key
     * @return the operation, not yet run
     * @see ProductRepository#tryDelete
     */
    public static OutcomeOperation<Product> tryDelete(Product product) {
        return OutcomeOperation.of(delete(product));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param product an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see ProductRepository#tryDelete
     */
    public static OutcomeOperation<Product> tryDelete(Product product,
            UnaryOperator<WriteOptions<ProductAttributes>> options) {
        return OutcomeOperation.of(delete(product, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ProductRepository#findAll
     */
    public static FindAllOperation<Product> findAll(Collection<ProductKey> keys) {
        return FindAllOperation.of(ProductSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see ProductRepository#findAll
     */
    public static FindAllOperation<Product> findAll(Collection<ProductKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(ProductSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see ProductRepository#putAllUnchecked
     */
    public static PutAllOperation<Product> putAllUnchecked(Collection<? extends Product> items) {
        return PutAllOperation.of(ProductSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ProductRepository#putAllUnchecked
     */
    public static PutAllOperation<Product> putAllUnchecked(Collection<? extends Product> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(ProductSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see ProductRepository#deleteAll
     */
    public static DeleteAllOperation<Product> deleteAll(Collection<ProductKey> keys) {
        return DeleteAllOperation.of(ProductSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see ProductRepository#deleteAll
     */
    public static DeleteAllOperation<Product> deleteAll(Collection<ProductKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(ProductSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see ProductRepository#where
     */
    public static WhereOperation<Product> where(Function<ProductAttributes, Condition> condition) {
        return WhereOperation.of(ProductSchema.INSTANCE, ProductAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see ProductRepository#where
     */
    public static WhereOperation<Product> where(Function<ProductAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(ProductSchema.INSTANCE, ProductAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see ProductRepository#scan
     */
    public static ScanOperation<Product> scan() {
        return ScanOperation.of(ProductSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see ProductRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Product, ProductAttributes>, ? extends ScanStage<ProductAttributes, R>> options) {
        return ScanOperation.of(ProductSchema.INSTANCE, ProductAttributes.INSTANCE, options);
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * @return the operation, not yet run
     * @see ProductRepository#backfill
     */
    public static BackfillOperation backfill() {
        return BackfillOperation.of(ProductSchema.INSTANCE);
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * @param options configures the backfill: {@code b -> b.segments(8)}
     * @return the operation, not yet run
     * @see ProductRepository#backfill
     */
    public static BackfillOperation backfill(UnaryOperator<BackfillOptions> options) {
        return BackfillOperation.of(ProductSchema.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Product> check(ProductKey key,
            Function<ProductAttributes, Condition> condition) {
        return CheckOperation.of(ProductSchema.INSTANCE, key, ProductAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param sku the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Product> check(String sku,
            Function<ProductAttributes, Condition> condition) {
        return check(ProductKey.of(sku), condition);
    }
}
