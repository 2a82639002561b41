package com.acme.formernames;

import io.dynawright.Dynawright;
import io.dynawright.Results;
import io.dynawright.ScanResults;
import io.dynawright.expression.Condition;
import io.dynawright.operation.Backfill;
import io.dynawright.operation.BackfillOptions;
import io.dynawright.operation.BatchOptions;
import io.dynawright.operation.BatchReadOptions;
import io.dynawright.operation.DeletedItems;
import io.dynawright.operation.FoundItems;
import io.dynawright.operation.PutItems;
import io.dynawright.operation.ReadOptions;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.ScanStage;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.VersionedWriteOptions;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOptions;
import io.dynawright.operation.WriteOutcome;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Stores {@link Product} in table {@code products}. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link ProductOperations} with its
 * name and parameters makes.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class ProductRepository {
    /**
     * Runs the operations.
     */
    private final Dynawright dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public ProductRepository(Dynawright dynawright) {
        this.dynawright = Objects.requireNonNull(dynawright, "dynawright");
    }

    /**
     * The same repository in this time zone; this one stays as it is.
     *
     * <p>Attributes that are points in time are presented in that zone: those of type
     * {@code OffsetDateTime} and {@code ZonedDateTime} are read in it, those of type
     * {@code LocalDateTime} are read as its local time, and written as such. Those that have a
     * zone of their own keep it. What is stored under a key does not move.
     *
     * <p>It shares the connection and makes no call: it can be made for one request. A
     * subclass that wants one of its own class overrides this method.
     *
     * @param zone the zone
     * @return a repository over the same connection
     */
    public ProductRepository withZone(ZoneId zone) {
        return new ProductRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Product} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param product the item to write
     * @return the item as it is stored
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public Product put(Product product) {
        return dynawright.run(ProductOperations.put(product));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Product} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param product the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item as it is stored
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is written then
     */
    public Product put(Product product, UnaryOperator<WriteOptions<ProductAttributes>> options) {
        return dynawright.run(ProductOperations.put(product, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>It is stored with {@code version} 1, whatever the object has.
     *
     * @param product the item to write
     * @return the item as it is stored
     * @throws io.dynawright.error.AlreadyExistsException if there is one; it carries that item
     */
    public Product insert(Product product) {
        return dynawright.run(ProductOperations.insert(product));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return the item, or empty if there is none
     */
    public Optional<Product> find(ProductKey key) {
        return dynawright.run(ProductOperations.find(key));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item, or empty if there is none
     */
    public Optional<Product> find(ProductKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProductOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param sku the partition key
     * @return the item, or empty if there is none
     */
    public Optional<Product> find(String sku) {
        return dynawright.run(ProductOperations.find(sku));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param sku the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item, or empty if there is none
     */
    public Optional<Product> find(String sku, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProductOperations.find(sku, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(ProductKey key, View<Product, R> view) {
        return dynawright.run(ProductOperations.find(key, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(ProductKey key, View<Product, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProductOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String sku, View<Product, R> view) {
        return dynawright.run(ProductOperations.find(sku, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String sku, View<Product, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProductOperations.find(sku, view, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Product get(ProductKey key) {
        return dynawright.run(ProductOperations.get(key));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Product get(ProductKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProductOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param sku the partition key
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Product get(String sku) {
        return dynawright.run(ProductOperations.get(sku));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param sku the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Product get(String sku, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProductOperations.get(sku, options));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(ProductKey key, View<Product, R> view) {
        return dynawright.run(ProductOperations.get(key, view));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(ProductKey key, View<Product, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProductOperations.get(key, view, options));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String sku, View<Product, R> view) {
        return dynawright.run(ProductOperations.get(sku, view));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String sku, View<Product, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProductOperations.get(sku, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return whether it is there
     */
    public boolean exists(ProductKey key) {
        return dynawright.run(ProductOperations.exists(key));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return whether it is there
     */
    public boolean exists(ProductKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProductOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param sku the partition key
     * @return whether it is there
     */
    public boolean exists(String sku) {
        return dynawright.run(ProductOperations.exists(sku));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param sku the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return whether it is there
     */
    public boolean exists(String sku, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProductOperations.exists(sku, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Its {@code version} is not checked.
     *
     * @param key the item's key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Product> delete(ProductKey key) {
        return dynawright.run(ProductOperations.delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Its {@code version} is checked only with {@code ifVersion}. Versions are not checked
     * across the replicas of an eventually consistent global table.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     * @throws io.dynawright.error.StaleVersionException if the stored item has another version
     */
    public Optional<Product> delete(ProductKey key,
            UnaryOperator<VersionedWriteOptions<ProductAttributes>> options) {
        return dynawright.run(ProductOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Its {@code version} is not checked.
     *
     * @param sku the partition key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Product> delete(String sku) {
        return dynawright.run(ProductOperations.delete(sku));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Its {@code version} is checked only with {@code ifVersion}. Versions are not checked
     * across the replicas of an eventually consistent global table.
     *
     * @param sku the partition key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     * @throws io.dynawright.error.StaleVersionException if the stored item has another version
     */
    public Optional<Product> delete(String sku,
            UnaryOperator<VersionedWriteOptions<ProductAttributes>> options) {
        return dynawright.run(ProductOperations.delete(sku, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>The stored item, if there is one, must have the {@code version} of this one, and none
     * if that is 0 or null. Versions are not checked across the replicas of an eventually
     * consistent global table.
     *
     * @param product an item with the key
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.StaleVersionException if the stored item has another version
     */
    public Optional<Product> delete(Product product) {
        return dynawright.run(ProductOperations.delete(product));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The stored item, if there is one, must have the {@code version} of this one, and none
     * if that is 0 or null. Versions are not checked across the replicas of an eventually
     * consistent global table.
     *
     * @param product an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     * @throws io.dynawright.error.StaleVersionException if the stored item has another version
     */
    public Optional<Product> delete(Product product,
            UnaryOperator<WriteOptions<ProductAttributes>> options) {
        return dynawright.run(ProductOperations.delete(product, options));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public Product update(ProductKey key, UnaryOperator<ProductUpdate> changes) {
        return dynawright.run(ProductOperations.update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * @param sku the partition key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public Product update(String sku, UnaryOperator<ProductUpdate> changes) {
        return dynawright.run(ProductOperations.update(sku, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public <R> R updateReturning(ProductKey key,
            Function<ProductUpdate, ? extends UpdateStage<ProductUpdate, R>> changes) {
        return dynawright.run(ProductOperations.updateReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public <R> R updateReturning(String sku,
            Function<ProductUpdate, ? extends UpdateStage<ProductUpdate, R>> changes) {
        return dynawright.run(ProductOperations.updateReturning(sku, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param product the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public Product update(Product product, UnaryOperator<ProductUpdate> changes) {
        return dynawright.run(ProductOperations.update(product, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public Product upsert(ProductKey key, UnaryOperator<ProductUpdate> changes) {
        return dynawright.run(ProductOperations.upsert(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * @param sku the partition key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public Product upsert(String sku, UnaryOperator<ProductUpdate> changes) {
        return dynawright.run(ProductOperations.upsert(sku, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public <R> R upsertReturning(ProductKey key,
            Function<ProductUpdate, ? extends UpdateStage<ProductUpdate, R>> changes) {
        return dynawright.run(ProductOperations.upsertReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * @param <R> what becomes of the result
     * @param sku the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public <R> R upsertReturning(String sku,
            Function<ProductUpdate, ? extends UpdateStage<ProductUpdate, R>> changes) {
        return dynawright.run(ProductOperations.upsertReturning(sku, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Product} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param product the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Product> tryPut(Product product) {
        return dynawright.run(ProductOperations.tryPut(product));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Product} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param product the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Product> tryPut(Product product,
            UnaryOperator<WriteOptions<ProductAttributes>> options) {
        return dynawright.run(ProductOperations.tryPut(product, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>It is stored with {@code version} 1, whatever the object has.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param product the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Product> tryInsert(Product product) {
        return dynawright.run(ProductOperations.tryInsert(product));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #update}. All other failures are failures here, too.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Product> tryUpdate(ProductKey key, UnaryOperator<ProductUpdate> changes) {
        return dynawright.run(ProductOperations.tryUpdate(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #update}. All other failures are failures here, too.
     *
     * @param sku the partition key
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Product> tryUpdate(String sku, UnaryOperator<ProductUpdate> changes) {
        return dynawright.run(ProductOperations.tryUpdate(sku, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #update}. All other failures are failures here, too.
     *
     * @param product the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Product> tryUpdate(Product product, UnaryOperator<ProductUpdate> changes) {
        return dynawright.run(ProductOperations.tryUpdate(product, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Its {@code version} is not checked.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param key the item's key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Product> tryDelete(ProductKey key) {
        return dynawright.run(ProductOperations.tryDelete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Its {@code version} is checked only with {@code ifVersion}. Versions are not checked
     * across the replicas of an eventually consistent global table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Product> tryDelete(ProductKey key,
            UnaryOperator<VersionedWriteOptions<ProductAttributes>> options) {
        return dynawright.run(ProductOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Its {@code version} is not checked.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param sku the partition key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Product> tryDelete(String sku) {
        return dynawright.run(ProductOperations.tryDelete(sku));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Its {@code version} is checked only with {@code ifVersion}. Versions are not checked
     * across the replicas of an eventually consistent global table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param sku the partition key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Product> tryDelete(String sku,
            UnaryOperator<VersionedWriteOptions<ProductAttributes>> options) {
        return dynawright.run(ProductOperations.tryDelete(sku, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>The stored item, if there is one, must have the {@code version} of this one, and none
     * if that is 0 or null. Versions are not checked across the replicas of an eventually
     * consistent global table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param product an item with the key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Product> tryDelete(Product product) {
        return dynawright.run(ProductOperations.tryDelete(product));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The stored item, if there is one, must have the {@code version} of this one, and none
     * if that is 0 or null. Versions are not checked across the replicas of an eventually
     * consistent global table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param product an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Product> tryDelete(Product product,
            UnaryOperator<WriteOptions<ProductAttributes>> options) {
        return dynawright.run(ProductOperations.tryDelete(product, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * <p>{@code BatchGetItem} requests of up to 100 keys, and again for what DynamoDB leaves
     * unprocessed. Equal keys are asked for once.
     *
     * @param keys the items' keys
     * @return the items that there are, and the keys that are missing or could not be read
     */
    public FoundItems<Product> findAll(Collection<ProductKey> keys) {
        return dynawright.run(ProductOperations.findAll(keys));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * <p>{@code BatchGetItem} requests of up to 100 keys, and again for what DynamoDB leaves
     * unprocessed. Equal keys are asked for once.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the items that there are, and the keys that are missing or could not be read
     */
    public FoundItems<Product> findAll(Collection<ProductKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(ProductOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Product} does not declare are erased.
     *
     * @param items the items to write
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Product> putAllUnchecked(Collection<? extends Product> items) {
        return dynawright.run(ProductOperations.putAllUnchecked(items));
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Product} does not declare are erased.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Product> putAllUnchecked(Collection<? extends Product> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(ProductOperations.putAllUnchecked(items, options));
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 keys, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. It succeeds for a key without item, too.
     *
     * @param keys the items' keys
     * @return the keys that were deleted, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public DeletedItems<Product> deleteAll(Collection<ProductKey> keys) {
        return dynawright.run(ProductOperations.deleteAll(keys));
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 keys, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. It succeeds for a key without item, too.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the keys that were deleted, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public DeletedItems<Product> deleteAll(Collection<ProductKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(ProductOperations.deleteAll(keys, options));
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * <p>One {@code GetItem} request if the condition is the whole primary key, otherwise
     * {@code Query} requests, one for each page, made as the result is read. {@code explain()}
     * tells what was chosen and why.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the items; every traversal asks DynamoDB again
     * @throws io.dynawright.error.InvalidRequestException if no key serves the condition, and
     *     {@code allowScan()} was not said
     */
    public Results<Product> where(Function<ProductAttributes, Condition> condition) {
        return dynawright.run(ProductOperations.where(condition));
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * <p>One {@code GetItem} request if the condition is the whole primary key, otherwise
     * {@code Query} requests, one for each page, made as the result is read. {@code explain()}
     * tells what was chosen and why.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the items; every traversal asks DynamoDB again
     * @throws io.dynawright.error.InvalidRequestException if no key serves the condition, and
     *     {@code allowScan()} was not said
     */
    public Results<Product> where(Function<ProductAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(ProductOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public ScanResults<Product> scan() {
        return dynawright.run(ProductOperations.scan());
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> ScanResults<R> scan(
            Function<ScanBuilder<Product, ProductAttributes>, ? extends ScanStage<ProductAttributes, R>> options) {
        return dynawright.run(ProductOperations.scan(options));
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * <p>{@code Scan} requests, which cost as much as reading every item, and a
     * {@code PutItem} request for each item to upgrade, under the condition that it is
     * unchanged. It can be run again at any time, and while the table is in use.
     *
     * @return how many items were upgraded, and which were not
     */
    public Backfill backfill() {
        return dynawright.run(ProductOperations.backfill());
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * <p>{@code Scan} requests, which cost as much as reading every item, and a
     * {@code PutItem} request for each item to upgrade, under the condition that it is
     * unchanged. It can be run again at any time, and while the table is in use.
     *
     * @param options configures the backfill: {@code b -> b.segments(8)}
     * @return how many items were upgraded, and which were not
     */
    public Backfill backfill(UnaryOperator<BackfillOptions> options) {
        return dynawright.run(ProductOperations.backfill(options));
    }
}
