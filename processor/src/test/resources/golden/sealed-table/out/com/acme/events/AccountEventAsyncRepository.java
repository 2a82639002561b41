package com.acme.events;

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
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Stores {@link AccountEvent} in table {@code account-events} as
 * {@link AccountEventRepository} does, and waits for nothing. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link AccountEventOperations}
 * with its name and parameters makes, and gives a future, or results that arrive as they
 * are asked for.
 *
 * <p>What keeps an operation from being made is thrown at once, by the method itself: an
 * {@link io.dynawright.error.InvalidRequestException}, for instance. What fails later
 * fails the future, or ends the results, with the exception that
 * {@link AccountEventRepository} throws. Cancelling a future cancels the request that is
 * under way, and no more are sent.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class AccountEventAsyncRepository {
    /**
     * Runs the operations.
     */
    private final DynawrightAsync dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public AccountEventAsyncRepository(DynawrightAsync dynawright) {
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
    public AccountEventAsyncRepository withZone(ZoneId zone) {
        return new AccountEventAsyncRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link AccountEvent} does not declare are
     * erased.
     *
     * @param accountEvent the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<AccountEvent> put(AccountEvent accountEvent) {
        return dynawright.run(AccountEventOperations.put(accountEvent));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link AccountEvent} does not declare are
     * erased.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is written then.
     *
     * @param accountEvent the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item as it is stored
     */
    public CompletableFuture<AccountEvent> put(AccountEvent accountEvent,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return dynawright.run(AccountEventOperations.put(accountEvent, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>The future fails with {@link io.dynawright.error.AlreadyExistsException} if there is
     * one; it carries that item.
     *
     * @param accountEvent the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<AccountEvent> insert(AccountEvent accountEvent) {
        return dynawright.run(AccountEventOperations.insert(accountEvent));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<AccountEvent>> find(AccountEventKey key) {
        return dynawright.run(AccountEventOperations.find(key));
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
    public CompletableFuture<Optional<AccountEvent>> find(AccountEventKey key,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(AccountEventOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<AccountEvent>> find(String accountId, Instant at) {
        return dynawright.run(AccountEventOperations.find(accountId, at));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<AccountEvent>> find(String accountId, Instant at,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(AccountEventOperations.find(accountId, at, options));
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
    public <R> CompletableFuture<Optional<R>> find(AccountEventKey key,
            View<AccountEvent, R> view) {
        return dynawright.run(AccountEventOperations.find(key, view));
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
    public <R> CompletableFuture<Optional<R>> find(AccountEventKey key, View<AccountEvent, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(AccountEventOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param accountId the partition key
     * @param at the sort key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String accountId, Instant at,
            View<AccountEvent, R> view) {
        return dynawright.run(AccountEventOperations.find(accountId, at, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param accountId the partition key
     * @param at the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String accountId, Instant at,
            View<AccountEvent, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(AccountEventOperations.find(accountId, at, view, options));
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
    public CompletableFuture<AccountEvent> get(AccountEventKey key) {
        return dynawright.run(AccountEventOperations.get(key));
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
    public CompletableFuture<AccountEvent> get(AccountEventKey key,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(AccountEventOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @return a future of the item
     */
    public CompletableFuture<AccountEvent> get(String accountId, Instant at) {
        return dynawright.run(AccountEventOperations.get(accountId, at));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item
     */
    public CompletableFuture<AccountEvent> get(String accountId, Instant at,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(AccountEventOperations.get(accountId, at, options));
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
    public <R> CompletableFuture<R> get(AccountEventKey key, View<AccountEvent, R> view) {
        return dynawright.run(AccountEventOperations.get(key, view));
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
    public <R> CompletableFuture<R> get(AccountEventKey key, View<AccountEvent, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(AccountEventOperations.get(key, view, options));
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
     * @param accountId the partition key
     * @param at the sort key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String accountId, Instant at, View<AccountEvent, R> view) {
        return dynawright.run(AccountEventOperations.get(accountId, at, view));
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
     * @param accountId the partition key
     * @param at the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String accountId, Instant at, View<AccountEvent, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(AccountEventOperations.get(accountId, at, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(AccountEventKey key) {
        return dynawright.run(AccountEventOperations.exists(key));
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
    public CompletableFuture<Boolean> exists(AccountEventKey key,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(AccountEventOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String accountId, Instant at) {
        return dynawright.run(AccountEventOperations.exists(accountId, at));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String accountId, Instant at,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(AccountEventOperations.exists(accountId, at, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param key the item's key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<AccountEvent>> delete(AccountEventKey key) {
        return dynawright.run(AccountEventOperations.delete(key));
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
    public CompletableFuture<Optional<AccountEvent>> delete(AccountEventKey key,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return dynawright.run(AccountEventOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<AccountEvent>> delete(String accountId, Instant at) {
        return dynawright.run(AccountEventOperations.delete(accountId, at));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<AccountEvent>> delete(String accountId, Instant at,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return dynawright.run(AccountEventOperations.delete(accountId, at, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param accountEvent an item with the key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<AccountEvent>> delete(AccountEvent accountEvent) {
        return dynawright.run(AccountEventOperations.delete(accountEvent));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param accountEvent an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<AccountEvent>> delete(AccountEvent accountEvent,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return dynawright.run(AccountEventOperations.delete(accountEvent, options));
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
    public CompletableFuture<AccountEvent> update(AccountEventKey key,
            UnaryOperator<AccountEventUpdate> changes) {
        return dynawright.run(AccountEventOperations.update(key, changes));
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
     * @param accountId the partition key
     * @param at the sort key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<AccountEvent> update(String accountId, Instant at,
            UnaryOperator<AccountEventUpdate> changes) {
        return dynawright.run(AccountEventOperations.update(accountId, at, changes));
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
    public <R> CompletableFuture<R> updateReturning(AccountEventKey key,
            Function<AccountEventUpdate, ? extends UpdateStage<AccountEventUpdate, R>> changes) {
        return dynawright.run(AccountEventOperations.updateReturning(key, changes));
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
     * @param accountId the partition key
     * @param at the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> updateReturning(String accountId, Instant at,
            Function<AccountEventUpdate, ? extends UpdateStage<AccountEventUpdate, R>> changes) {
        return dynawright.run(AccountEventOperations.updateReturning(accountId, at, changes));
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
     * @param accountEvent the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<AccountEvent> update(AccountEvent accountEvent,
            UnaryOperator<AccountEventUpdate> changes) {
        return dynawright.run(AccountEventOperations.update(accountEvent, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link AccountEvent} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param accountEvent the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<AccountEvent>> tryPut(AccountEvent accountEvent) {
        return dynawright.run(AccountEventOperations.tryPut(accountEvent));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link AccountEvent} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param accountEvent the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<AccountEvent>> tryPut(AccountEvent accountEvent,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return dynawright.run(AccountEventOperations.tryPut(accountEvent, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param accountEvent the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<AccountEvent>> tryInsert(AccountEvent accountEvent) {
        return dynawright.run(AccountEventOperations.tryInsert(accountEvent));
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
    public CompletableFuture<WriteOutcome<AccountEvent>> tryUpdate(AccountEventKey key,
            UnaryOperator<AccountEventUpdate> changes) {
        return dynawright.run(AccountEventOperations.tryUpdate(key, changes));
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
     * @param accountId the partition key
     * @param at the sort key
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<AccountEvent>> tryUpdate(String accountId, Instant at,
            UnaryOperator<AccountEventUpdate> changes) {
        return dynawright.run(AccountEventOperations.tryUpdate(accountId, at, changes));
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
     * @param accountEvent the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<AccountEvent>> tryUpdate(AccountEvent accountEvent,
            UnaryOperator<AccountEventUpdate> changes) {
        return dynawright.run(AccountEventOperations.tryUpdate(accountEvent, changes));
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
    public CompletableFuture<WriteOutcome<AccountEvent>> tryDelete(AccountEventKey key) {
        return dynawright.run(AccountEventOperations.tryDelete(key));
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
    public CompletableFuture<WriteOutcome<AccountEvent>> tryDelete(AccountEventKey key,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return dynawright.run(AccountEventOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<AccountEvent>> tryDelete(String accountId, Instant at) {
        return dynawright.run(AccountEventOperations.tryDelete(accountId, at));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param accountId the partition key
     * @param at the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<AccountEvent>> tryDelete(String accountId, Instant at,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return dynawright.run(AccountEventOperations.tryDelete(accountId, at, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param accountEvent an item with the key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<AccountEvent>> tryDelete(AccountEvent accountEvent) {
        return dynawright.run(AccountEventOperations.tryDelete(accountEvent));
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
     * @param accountEvent an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<AccountEvent>> tryDelete(AccountEvent accountEvent,
            UnaryOperator<WriteOptions<AccountEventAttributes>> options) {
        return dynawright.run(AccountEventOperations.tryDelete(accountEvent, options));
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
    public CompletableFuture<FoundItems<AccountEvent>> findAll(Collection<AccountEventKey> keys) {
        return dynawright.run(AccountEventOperations.findAll(keys));
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
    public CompletableFuture<FoundItems<AccountEvent>> findAll(Collection<AccountEventKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(AccountEventOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link AccountEvent} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<AccountEvent>> putAll(
            Collection<? extends AccountEvent> items) {
        return dynawright.run(AccountEventOperations.putAll(items));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link AccountEvent} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<AccountEvent>> putAll(
            Collection<? extends AccountEvent> items, UnaryOperator<BatchOptions> options) {
        return dynawright.run(AccountEventOperations.putAll(items, options));
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
    public CompletableFuture<DeletedItems<AccountEvent>> deleteAll(
            Collection<AccountEventKey> keys) {
        return dynawright.run(AccountEventOperations.deleteAll(keys));
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
    public CompletableFuture<DeletedItems<AccountEvent>> deleteAll(Collection<AccountEventKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(AccountEventOperations.deleteAll(keys, options));
    }

    /**
     * Queries the items with this partition key, in the order of {@code at}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param accountId the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<AccountEvent> query(String accountId) {
        return dynawright.run(AccountEventOperations.query(accountId));
    }

    /**
     * Queries the items with this partition key, in the order of {@code at}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param accountId the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> query(String accountId,
            Function<AccountEventQuery, ? extends QueryStage<AccountEventQuery, R>> options) {
        return dynawright.run(AccountEventOperations.query(accountId, options));
    }

    /**
     * Queries index {@code by-day} for the items with this {@code day}, in the order of
     * {@code at}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param day the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<AccountEvent> byDay(String day) {
        return dynawright.run(AccountEventOperations.byDay(day));
    }

    /**
     * Queries index {@code by-day} for the items with this {@code day}, in the order of
     * {@code at}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param day the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> byDay(String day,
            Function<AccountEventQuery.ByDay, ? extends QueryStage<AccountEventQuery.ByDay, R>> options) {
        return dynawright.run(AccountEventOperations.byDay(day, options));
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
    public AsyncResults<AccountEvent> where(Function<AccountEventAttributes, Condition> condition) {
        return dynawright.run(AccountEventOperations.where(condition));
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
    public AsyncResults<AccountEvent> where(Function<AccountEventAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(AccountEventOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncScanResults<AccountEvent> scan() {
        return dynawright.run(AccountEventOperations.scan());
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
            Function<ScanBuilder<AccountEvent, AccountEventAttributes>, ? extends ScanStage<AccountEventAttributes, R>> options) {
        return dynawright.run(AccountEventOperations.scan(options));
    }
}
