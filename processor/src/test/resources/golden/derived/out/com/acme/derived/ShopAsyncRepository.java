package com.acme.derived;

import io.dynawright.AsyncResults;
import io.dynawright.AsyncScanResults;
import io.dynawright.DynawrightAsync;
import io.dynawright.expression.Condition;
import io.dynawright.operation.BatchOptions;
import io.dynawright.operation.BatchReadOptions;
import io.dynawright.operation.DeletedItems;
import io.dynawright.operation.FoundItems;
import io.dynawright.operation.PutItems;
import io.dynawright.operation.QueryStage;
import io.dynawright.operation.ReadOptions;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.ScanStage;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOptions;
import io.dynawright.operation.WriteOutcome;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Stores {@link Shop} in table {@code shops} as {@link ShopRepository} does, and waits for
 * nothing. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link ShopOperations} with its
 * name and parameters makes, and gives a future, or results that arrive as they are asked
 * for.
 *
 * <p>What keeps an operation from being made is thrown at once, by the method itself: an
 * {@link io.dynawright.error.InvalidRequestException}, for instance. What fails later
 * fails the future, or ends the results, with the exception that {@link ShopRepository}
 * throws. Cancelling a future cancels the request that is under way, and no more are sent.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class ShopAsyncRepository {
    /**
     * Runs the operations.
     */
    private final DynawrightAsync dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public ShopAsyncRepository(DynawrightAsync dynawright) {
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
    public ShopAsyncRepository withZone(ZoneId zone) {
        return new ShopAsyncRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Shop} does not declare are erased.
     *
     * @param shop the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Shop> put(Shop shop) {
        return dynawright.run(ShopOperations.put(shop));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Shop} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is written then.
     *
     * @param shop the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Shop> put(Shop shop,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return dynawright.run(ShopOperations.put(shop, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>The future fails with {@link io.dynawright.error.AlreadyExistsException} if there is
     * one; it carries that item.
     *
     * @param shop the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Shop> insert(Shop shop) {
        return dynawright.run(ShopOperations.insert(shop));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Shop>> find(ShopKey key) {
        return dynawright.run(ShopOperations.find(key));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Shop>> find(ShopKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShopOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param chain the partition key
     * @param key the sort key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Shop>> find(String chain, int key) {
        return dynawright.run(ShopOperations.find(chain, key));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Shop>> find(String chain, int key,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShopOperations.find(chain, key, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(ShopKey key, View<Shop, R> view) {
        return dynawright.run(ShopOperations.find(key, view));
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
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(ShopKey key, View<Shop, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShopOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param key the sort key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String chain, int key, View<Shop, R> view) {
        return dynawright.run(ShopOperations.find(chain, key, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param key the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String chain, int key, View<Shop, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShopOperations.find(chain, key, view, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param key the item's key
     * @return a future of the item
     */
    public CompletableFuture<Shop> get(ShopKey key) {
        return dynawright.run(ShopOperations.get(key));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item
     */
    public CompletableFuture<Shop> get(ShopKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShopOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param chain the partition key
     * @param key the sort key
     * @return a future of the item
     */
    public CompletableFuture<Shop> get(String chain, int key) {
        return dynawright.run(ShopOperations.get(chain, key));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item
     */
    public CompletableFuture<Shop> get(String chain, int key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShopOperations.get(chain, key, options));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(ShopKey key, View<Shop, R> view) {
        return dynawright.run(ShopOperations.get(key, view));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(ShopKey key, View<Shop, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShopOperations.get(key, view, options));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param key the sort key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String chain, int key, View<Shop, R> view) {
        return dynawright.run(ShopOperations.get(chain, key, view));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param key the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String chain, int key, View<Shop, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShopOperations.get(chain, key, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(ShopKey key) {
        return dynawright.run(ShopOperations.exists(key));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(ShopKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShopOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param chain the partition key
     * @param key the sort key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String chain, int key) {
        return dynawright.run(ShopOperations.exists(chain, key));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String chain, int key,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShopOperations.exists(chain, key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param key the item's key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Shop>> delete(ShopKey key) {
        return dynawright.run(ShopOperations.delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Shop>> delete(ShopKey key,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return dynawright.run(ShopOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param chain the partition key
     * @param key the sort key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Shop>> delete(String chain, int key) {
        return dynawright.run(ShopOperations.delete(chain, key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Shop>> delete(String chain, int key,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return dynawright.run(ShopOperations.delete(chain, key, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param shop an item with the key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Shop>> delete(Shop shop) {
        return dynawright.run(ShopOperations.delete(shop));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param shop an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Shop>> delete(Shop shop,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return dynawright.run(ShopOperations.delete(shop, options));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key. It fails with
     * {@link io.dynawright.error.ConditionFailedException} if a condition of the update does
     * not hold.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Shop> update(ShopKey key, UnaryOperator<ShopUpdate> changes) {
        return dynawright.run(ShopOperations.update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key. It fails with
     * {@link io.dynawright.error.ConditionFailedException} if a condition of the update does
     * not hold.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Shop> update(String chain, int key,
            UnaryOperator<ShopUpdate> changes) {
        return dynawright.run(ShopOperations.update(chain, key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key. It fails with
     * {@link io.dynawright.error.ConditionFailedException} if a condition of the update does
     * not hold.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> updateReturning(ShopKey key,
            Function<ShopUpdate, ? extends UpdateStage<ShopUpdate, R>> changes) {
        return dynawright.run(ShopOperations.updateReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key. It fails with
     * {@link io.dynawright.error.ConditionFailedException} if a condition of the update does
     * not hold.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param key the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> updateReturning(String chain, int key,
            Function<ShopUpdate, ? extends UpdateStage<ShopUpdate, R>> changes) {
        return dynawright.run(ShopOperations.updateReturning(chain, key, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key. It fails with
     * {@link io.dynawright.error.ConditionFailedException} if a condition of the update does
     * not hold.
     *
     * @param shop the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Shop> update(Shop shop, UnaryOperator<ShopUpdate> changes) {
        return dynawright.run(ShopOperations.update(shop, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if a
     * condition of the update does not hold.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Shop> upsert(ShopKey key, UnaryOperator<ShopUpdate> changes) {
        return dynawright.run(ShopOperations.upsert(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if a
     * condition of the update does not hold.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Shop> upsert(String chain, int key,
            UnaryOperator<ShopUpdate> changes) {
        return dynawright.run(ShopOperations.upsert(chain, key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if a
     * condition of the update does not hold.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> upsertReturning(ShopKey key,
            Function<ShopUpdate, ? extends UpdateStage<ShopUpdate, R>> changes) {
        return dynawright.run(ShopOperations.upsertReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if a
     * condition of the update does not hold.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param key the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> upsertReturning(String chain, int key,
            Function<ShopUpdate, ? extends UpdateStage<ShopUpdate, R>> changes) {
        return dynawright.run(ShopOperations.upsertReturning(chain, key, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Shop} does not declare are erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param shop the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Shop>> tryPut(Shop shop) {
        return dynawright.run(ShopOperations.tryPut(shop));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Shop} does not declare are erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param shop the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Shop>> tryPut(Shop shop,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return dynawright.run(ShopOperations.tryPut(shop, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param shop the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Shop>> tryInsert(Shop shop) {
        return dynawright.run(ShopOperations.tryInsert(shop));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #update}. All other failures are failures here, too.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Shop>> tryUpdate(ShopKey key,
            UnaryOperator<ShopUpdate> changes) {
        return dynawright.run(ShopOperations.tryUpdate(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #update}. All other failures are failures here, too.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Shop>> tryUpdate(String chain, int key,
            UnaryOperator<ShopUpdate> changes) {
        return dynawright.run(ShopOperations.tryUpdate(chain, key, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #update}. All other failures are failures here, too.
     *
     * @param shop the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Shop>> tryUpdate(Shop shop,
            UnaryOperator<ShopUpdate> changes) {
        return dynawright.run(ShopOperations.tryUpdate(shop, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param key the item's key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Shop>> tryDelete(ShopKey key) {
        return dynawright.run(ShopOperations.tryDelete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Shop>> tryDelete(ShopKey key,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return dynawright.run(ShopOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param chain the partition key
     * @param key the sort key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Shop>> tryDelete(String chain, int key) {
        return dynawright.run(ShopOperations.tryDelete(chain, key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param chain the partition key
     * @param key the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Shop>> tryDelete(String chain, int key,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return dynawright.run(ShopOperations.tryDelete(chain, key, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param shop an item with the key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Shop>> tryDelete(Shop shop) {
        return dynawright.run(ShopOperations.tryDelete(shop));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param shop an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Shop>> tryDelete(Shop shop,
            UnaryOperator<WriteOptions<ShopAttributes>> options) {
        return dynawright.run(ShopOperations.tryDelete(shop, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * <p>{@code BatchGetItem} requests of up to 100 keys, and again for what DynamoDB leaves
     * unprocessed. Equal keys are asked for once.
     *
     * @param keys the items' keys
     * @return a future of the items that there are, and the keys that are missing or could not
     *     be read
     */
    public CompletableFuture<FoundItems<Shop>> findAll(Collection<ShopKey> keys) {
        return dynawright.run(ShopOperations.findAll(keys));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * <p>{@code BatchGetItem} requests of up to 100 keys, and again for what DynamoDB leaves
     * unprocessed. Equal keys are asked for once.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return a future of the items that there are, and the keys that are missing or could not
     *     be read
     */
    public CompletableFuture<FoundItems<Shop>> findAll(Collection<ShopKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(ShopOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Shop} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Shop>> putAll(Collection<? extends Shop> items) {
        return dynawright.run(ShopOperations.putAll(items));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Shop} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Shop>> putAll(Collection<? extends Shop> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(ShopOperations.putAll(items, options));
    }

    /**
     * Deletes the items with these keys.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 keys, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. It succeeds for a key without item, too.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param keys the items' keys
     * @return a future of the keys that were deleted, and those that were not
     */
    public CompletableFuture<DeletedItems<Shop>> deleteAll(Collection<ShopKey> keys) {
        return dynawright.run(ShopOperations.deleteAll(keys));
    }

    /**
     * Deletes the items with these keys.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 keys, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. It succeeds for a key without item, too.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return a future of the keys that were deleted, and those that were not
     */
    public CompletableFuture<DeletedItems<Shop>> deleteAll(Collection<ShopKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(ShopOperations.deleteAll(keys, options));
    }

    /**
     * Queries the items with this partition key, in the order of {@code key}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param chain the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Shop> query(String chain) {
        return dynawright.run(ShopOperations.query(chain));
    }

    /**
     * Queries the items with this partition key, in the order of {@code key}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param chain the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> query(String chain,
            Function<ShopQuery, ? extends QueryStage<ShopQuery, R>> options) {
        return dynawright.run(ShopOperations.query(chain, options));
    }

    /**
     * Queries index {@code by-region} for the items with this {@code regionCity}, in the order
     * of {@code chainSort}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param regionCity the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Shop> byRegion(String regionCity) {
        return dynawright.run(ShopOperations.byRegion(regionCity));
    }

    /**
     * Queries index {@code by-region} for the items with this {@code regionCity}, in the order
     * of {@code chainSort}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param regionCity the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> byRegion(String regionCity,
            Function<ShopQuery.ByRegion, ? extends QueryStage<ShopQuery.ByRegion, R>> options) {
        return dynawright.run(ShopOperations.byRegion(regionCity, options));
    }

    /**
     * Queries index {@code by-manager} for the items with this {@code managerKey}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param managerKey the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Shop> byManager(String managerKey) {
        return dynawright.run(ShopOperations.byManager(managerKey));
    }

    /**
     * Queries index {@code by-manager} for the items with this {@code managerKey}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param managerKey the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> byManager(String managerKey,
            Function<ShopQuery.ByManager, ? extends QueryStage<ShopQuery.ByManager, R>> options) {
        return dynawright.run(ShopOperations.byManager(managerKey, options));
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
    public AsyncResults<Shop> where(Function<ShopAttributes, Condition> condition) {
        return dynawright.run(ShopOperations.where(condition));
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
    public AsyncResults<Shop> where(Function<ShopAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(ShopOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncScanResults<Shop> scan() {
        return dynawright.run(ShopOperations.scan());
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
    public <R> AsyncScanResults<R> scan(
            Function<ScanBuilder<Shop, ShopAttributes>, ? extends ScanStage<ShopAttributes, R>> options) {
        return dynawright.run(ShopOperations.scan(options));
    }
}
