package com.acme.generatednames;

import io.dynawright.AsyncIndexResults;
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
import io.dynawright.operation.VersionedWriteOptions;
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
 * Stores {@link Order} in table {@code orders} as {@link OrderStore} does, and waits for
 * nothing. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link OrderOps} with its name and
 * parameters makes, and gives a future, or results that arrive as they are asked for.
 *
 * <p>What keeps an operation from being made is thrown at once, by the method itself: an
 * {@link io.dynawright.error.InvalidRequestException}, for instance. What fails later
 * fails the future, or ends the results, with the exception that {@link OrderStore}
 * throws. Cancelling a future cancels the request that is under way, and no more are sent.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class AsyncOrderDao {
    /**
     * Runs the operations.
     */
    private final DynawrightAsync dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public AsyncOrderDao(DynawrightAsync dynawright) {
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
    public AsyncOrderDao withZone(ZoneId zone) {
        return new AsyncOrderDao(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Order} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>The future fails with {@link io.dynawright.error.StaleVersionException} if the stored
     * item has another version, or is not there any more.
     *
     * @param order the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Order> put(Order order) {
        return dynawright.run(OrderOps.put(order));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Order} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>The future fails with {@link io.dynawright.error.StaleVersionException} if the stored
     * item has another version, or is not there any more. It fails with
     * {@link io.dynawright.error.ConditionFailedException} if the condition does not hold;
     * nothing is written then.
     *
     * @param order the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Order> put(Order order,
            UnaryOperator<WriteOptions<OrderColumns>> options) {
        return dynawright.run(OrderOps.put(order, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>It is stored with {@code version} 1, whatever the object has.
     *
     * <p>The future fails with {@link io.dynawright.error.AlreadyExistsException} if there is
     * one; it carries that item.
     *
     * @param order the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Order> insert(Order order) {
        return dynawright.run(OrderOps.insert(order));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Order>> find(OrderId key) {
        return dynawright.run(OrderOps.find(key));
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
    public CompletableFuture<Optional<Order>> find(OrderId key,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(OrderOps.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Order>> find(String customerId, String orderId) {
        return dynawright.run(OrderOps.find(customerId, orderId));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Order>> find(String customerId, String orderId,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(OrderOps.find(customerId, orderId, options));
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
    public <R> CompletableFuture<Optional<R>> find(OrderId key, View<Order, R> view) {
        return dynawright.run(OrderOps.find(key, view));
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
    public <R> CompletableFuture<Optional<R>> find(OrderId key, View<Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(OrderOps.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param customerId the partition key
     * @param orderId the sort key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String customerId, String orderId,
            View<Order, R> view) {
        return dynawright.run(OrderOps.find(customerId, orderId, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param customerId the partition key
     * @param orderId the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String customerId, String orderId,
            View<Order, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(OrderOps.find(customerId, orderId, view, options));
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
    public CompletableFuture<Order> get(OrderId key) {
        return dynawright.run(OrderOps.get(key));
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
    public CompletableFuture<Order> get(OrderId key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(OrderOps.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @return a future of the item
     */
    public CompletableFuture<Order> get(String customerId, String orderId) {
        return dynawright.run(OrderOps.get(customerId, orderId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item
     */
    public CompletableFuture<Order> get(String customerId, String orderId,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(OrderOps.get(customerId, orderId, options));
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
    public <R> CompletableFuture<R> get(OrderId key, View<Order, R> view) {
        return dynawright.run(OrderOps.get(key, view));
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
    public <R> CompletableFuture<R> get(OrderId key, View<Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(OrderOps.get(key, view, options));
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
     * @param customerId the partition key
     * @param orderId the sort key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String customerId, String orderId, View<Order, R> view) {
        return dynawright.run(OrderOps.get(customerId, orderId, view));
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
     * @param customerId the partition key
     * @param orderId the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String customerId, String orderId, View<Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(OrderOps.get(customerId, orderId, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(OrderId key) {
        return dynawright.run(OrderOps.exists(key));
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
    public CompletableFuture<Boolean> exists(OrderId key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(OrderOps.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String customerId, String orderId) {
        return dynawright.run(OrderOps.exists(customerId, orderId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String customerId, String orderId,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(OrderOps.exists(customerId, orderId, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Its {@code version} is not checked.
     *
     * @param key the item's key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Order>> delete(OrderId key) {
        return dynawright.run(OrderOps.delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Its {@code version} is checked only with {@code ifVersion}. Versions are not checked
     * across the replicas of an eventually consistent global table.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then. It fails with
     * {@link io.dynawright.error.StaleVersionException} if the stored item has another
     * version.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Order>> delete(OrderId key,
            UnaryOperator<VersionedWriteOptions<OrderColumns>> options) {
        return dynawright.run(OrderOps.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Its {@code version} is not checked.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Order>> delete(String customerId, String orderId) {
        return dynawright.run(OrderOps.delete(customerId, orderId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Its {@code version} is checked only with {@code ifVersion}. Versions are not checked
     * across the replicas of an eventually consistent global table.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then. It fails with
     * {@link io.dynawright.error.StaleVersionException} if the stored item has another
     * version.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Order>> delete(String customerId, String orderId,
            UnaryOperator<VersionedWriteOptions<OrderColumns>> options) {
        return dynawright.run(OrderOps.delete(customerId, orderId, options));
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
     * <p>The future fails with {@link io.dynawright.error.StaleVersionException} if the stored
     * item has another version.
     *
     * @param order an item with the key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Order>> delete(Order order) {
        return dynawright.run(OrderOps.delete(order));
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
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then. It fails with
     * {@link io.dynawright.error.StaleVersionException} if the stored item has another
     * version.
     *
     * @param order an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Order>> delete(Order order,
            UnaryOperator<WriteOptions<OrderColumns>> options) {
        return dynawright.run(OrderOps.delete(order, options));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key. It fails with
     * {@link io.dynawright.error.ConditionFailedException} if a condition of the update does
     * not hold. It fails with {@link io.dynawright.error.StaleVersionException} if the stored
     * item has another version, or is not there any more.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Order> update(OrderId key, UnaryOperator<OrderChange> changes) {
        return dynawright.run(OrderOps.update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key. It fails with
     * {@link io.dynawright.error.ConditionFailedException} if a condition of the update does
     * not hold. It fails with {@link io.dynawright.error.StaleVersionException} if the stored
     * item has another version, or is not there any more.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Order> update(String customerId, String orderId,
            UnaryOperator<OrderChange> changes) {
        return dynawright.run(OrderOps.update(customerId, orderId, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key. It fails with
     * {@link io.dynawright.error.ConditionFailedException} if a condition of the update does
     * not hold. It fails with {@link io.dynawright.error.StaleVersionException} if the stored
     * item has another version, or is not there any more.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> updateReturning(OrderId key,
            Function<OrderChange, ? extends UpdateStage<OrderChange, R>> changes) {
        return dynawright.run(OrderOps.updateReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code version}, and checks it only with {@code ifVersion}. Versions are
     * not checked across the replicas of an eventually consistent global table.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key. It fails with
     * {@link io.dynawright.error.ConditionFailedException} if a condition of the update does
     * not hold. It fails with {@link io.dynawright.error.StaleVersionException} if the stored
     * item has another version, or is not there any more.
     *
     * @param <R> what becomes of the result
     * @param customerId the partition key
     * @param orderId the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> updateReturning(String customerId, String orderId,
            Function<OrderChange, ? extends UpdateStage<OrderChange, R>> changes) {
        return dynawright.run(OrderOps.updateReturning(customerId, orderId, changes));
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
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key. It fails with
     * {@link io.dynawright.error.ConditionFailedException} if a condition of the update does
     * not hold. It fails with {@link io.dynawright.error.StaleVersionException} if the stored
     * item has another version, or is not there any more.
     *
     * @param order the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Order> update(Order order, UnaryOperator<OrderChange> changes) {
        return dynawright.run(OrderOps.update(order, changes));
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
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if a
     * condition of the update does not hold. It fails with
     * {@link io.dynawright.error.StaleVersionException} if the stored item has another
     * version, or is not there any more.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Order> upsert(OrderId key, UnaryOperator<OrderChange> changes) {
        return dynawright.run(OrderOps.upsert(key, changes));
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
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if a
     * condition of the update does not hold. It fails with
     * {@link io.dynawright.error.StaleVersionException} if the stored item has another
     * version, or is not there any more.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Order> upsert(String customerId, String orderId,
            UnaryOperator<OrderChange> changes) {
        return dynawright.run(OrderOps.upsert(customerId, orderId, changes));
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
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if a
     * condition of the update does not hold. It fails with
     * {@link io.dynawright.error.StaleVersionException} if the stored item has another
     * version, or is not there any more.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> upsertReturning(OrderId key,
            Function<OrderChange, ? extends UpdateStage<OrderChange, R>> changes) {
        return dynawright.run(OrderOps.upsertReturning(key, changes));
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
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if a
     * condition of the update does not hold. It fails with
     * {@link io.dynawright.error.StaleVersionException} if the stored item has another
     * version, or is not there any more.
     *
     * @param <R> what becomes of the result
     * @param customerId the partition key
     * @param orderId the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> upsertReturning(String customerId, String orderId,
            Function<OrderChange, ? extends UpdateStage<OrderChange, R>> changes) {
        return dynawright.run(OrderOps.upsertReturning(customerId, orderId, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Order} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param order the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Order>> tryPut(Order order) {
        return dynawright.run(OrderOps.tryPut(order));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Order} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param order the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Order>> tryPut(Order order,
            UnaryOperator<WriteOptions<OrderColumns>> options) {
        return dynawright.run(OrderOps.tryPut(order, options));
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
     * @param order the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Order>> tryInsert(Order order) {
        return dynawright.run(OrderOps.tryInsert(order));
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
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Order>> tryUpdate(OrderId key,
            UnaryOperator<OrderChange> changes) {
        return dynawright.run(OrderOps.tryUpdate(key, changes));
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
     * @param customerId the partition key
     * @param orderId the sort key
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Order>> tryUpdate(String customerId, String orderId,
            UnaryOperator<OrderChange> changes) {
        return dynawright.run(OrderOps.tryUpdate(customerId, orderId, changes));
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
     * @param order the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Order>> tryUpdate(Order order,
            UnaryOperator<OrderChange> changes) {
        return dynawright.run(OrderOps.tryUpdate(order, changes));
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
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Order>> tryDelete(OrderId key) {
        return dynawright.run(OrderOps.tryDelete(key));
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
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Order>> tryDelete(OrderId key,
            UnaryOperator<VersionedWriteOptions<OrderColumns>> options) {
        return dynawright.run(OrderOps.tryDelete(key, options));
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
     * @param customerId the partition key
     * @param orderId the sort key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Order>> tryDelete(String customerId, String orderId) {
        return dynawright.run(OrderOps.tryDelete(customerId, orderId));
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
     * @param customerId the partition key
     * @param orderId the sort key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Order>> tryDelete(String customerId, String orderId,
            UnaryOperator<VersionedWriteOptions<OrderColumns>> options) {
        return dynawright.run(OrderOps.tryDelete(customerId, orderId, options));
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
     * @param order an item with the key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Order>> tryDelete(Order order) {
        return dynawright.run(OrderOps.tryDelete(order));
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
     * @param order an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Order>> tryDelete(Order order,
            UnaryOperator<WriteOptions<OrderColumns>> options) {
        return dynawright.run(OrderOps.tryDelete(order, options));
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
    public CompletableFuture<FoundItems<Order>> findAll(Collection<OrderId> keys) {
        return dynawright.run(OrderOps.findAll(keys));
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
    public CompletableFuture<FoundItems<Order>> findAll(Collection<OrderId> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(OrderOps.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Order} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Order>> putAllUnchecked(Collection<? extends Order> items) {
        return dynawright.run(OrderOps.putAllUnchecked(items));
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Order} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Order>> putAllUnchecked(Collection<? extends Order> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(OrderOps.putAllUnchecked(items, options));
    }

    /**
     * Deletes the items with these keys, without checking versions.
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
    public CompletableFuture<DeletedItems<Order>> deleteAll(Collection<OrderId> keys) {
        return dynawright.run(OrderOps.deleteAll(keys));
    }

    /**
     * Deletes the items with these keys, without checking versions.
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
    public CompletableFuture<DeletedItems<Order>> deleteAll(Collection<OrderId> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(OrderOps.deleteAll(keys, options));
    }

    /**
     * Queries the items with this partition key, in the order of {@code orderId}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param customerId the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Order> query(String customerId) {
        return dynawright.run(OrderOps.query(customerId));
    }

    /**
     * Queries the items with this partition key, in the order of {@code orderId}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param customerId the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> query(String customerId,
            Function<OrderFinder, ? extends QueryStage<OrderFinder, R>> options) {
        return dynawright.run(OrderOps.query(customerId, options));
    }

    /**
     * Queries index {@code by-status} for the items with this {@code status}, in the order of
     * {@code total}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param status the partition key
     * @return what the index holds of the items; every traversal asks DynamoDB again
     */
    public AsyncIndexResults<OrderFinder.ByStatus.Item, Order> byStatus(String status) {
        return dynawright.run(OrderOps.byStatus(status));
    }

    /**
     * Queries index {@code by-status} for the items with this {@code status}, in the order of
     * {@code total}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param status the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return what the index holds of the items; every traversal asks DynamoDB again
     */
    public <R> AsyncIndexResults<R, Order> byStatus(String status,
            Function<OrderFinder.ByStatus, ? extends QueryStage<OrderFinder.ByStatus, R>> options) {
        return dynawright.run(OrderOps.byStatus(status, options));
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
    public AsyncResults<Order> where(Function<OrderColumns, Condition> condition) {
        return dynawright.run(OrderOps.where(condition));
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
    public AsyncResults<Order> where(Function<OrderColumns, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(OrderOps.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncScanResults<Order> scan() {
        return dynawright.run(OrderOps.scan());
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
            Function<ScanBuilder<Order, OrderColumns>, ? extends ScanStage<OrderColumns, R>> options) {
        return dynawright.run(OrderOps.scan(options));
    }
}
