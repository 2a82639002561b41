package com.acme.clashes;

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
 * Stores {@link Dynawright} in table {@code clashes} as {@link DynawrightRepository} does,
 * and waits for nothing. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link DynawrightOperations} with
 * its name and parameters makes, and gives a future, or results that arrive as they are
 * asked for.
 *
 * <p>What keeps an operation from being made is thrown at once, by the method itself: an
 * {@link io.dynawright.error.InvalidRequestException}, for instance. What fails later
 * fails the future, or ends the results, with the exception that
 * {@link DynawrightRepository} throws. Cancelling a future cancels the request that is
 * under way, and no more are sent.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class DynawrightAsyncRepository {
    /**
     * Runs the operations.
     */
    private final DynawrightAsync dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public DynawrightAsyncRepository(DynawrightAsync dynawright) {
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
    public DynawrightAsyncRepository withZone(ZoneId zone) {
        return new DynawrightAsyncRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Dynawright} does not declare are
     * erased.
     *
     * @param dynawright_ the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Dynawright> put(Dynawright dynawright_) {
        return dynawright.run(DynawrightOperations.put(dynawright_));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Dynawright} does not declare are
     * erased.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is written then.
     *
     * @param dynawright_ the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Dynawright> put(Dynawright dynawright_,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options) {
        return dynawright.run(DynawrightOperations.put(dynawright_, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>The future fails with {@link io.dynawright.error.AlreadyExistsException} if there is
     * one; it carries that item.
     *
     * @param dynawright_ the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Dynawright> insert(Dynawright dynawright_) {
        return dynawright.run(DynawrightOperations.insert(dynawright_));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Dynawright>> find(DynawrightKey key) {
        return dynawright.run(DynawrightOperations.find(key));
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
    public CompletableFuture<Optional<Dynawright>> find(DynawrightKey key,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(DynawrightOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param options the partition key
     * @param changes the sort key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Dynawright>> find(String options, String changes) {
        return dynawright.run(DynawrightOperations.find(options, changes));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param options_ configures the read: {@code o -> o.consistent()}
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Dynawright>> find(String options, String changes,
            UnaryOperator<ReadOptions> options_) {
        return dynawright.run(DynawrightOperations.find(options, changes, options_));
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
    public <R> CompletableFuture<Optional<R>> find(DynawrightKey key, View<Dynawright, R> view) {
        return dynawright.run(DynawrightOperations.find(key, view));
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
    public <R> CompletableFuture<Optional<R>> find(DynawrightKey key, View<Dynawright, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(DynawrightOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param options the partition key
     * @param changes the sort key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String options, String changes,
            View<Dynawright, R> view) {
        return dynawright.run(DynawrightOperations.find(options, changes, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param options the partition key
     * @param changes the sort key
     * @param view what to fetch, and as what to read it
     * @param options_ configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String options, String changes,
            View<Dynawright, R> view, UnaryOperator<ReadOptions> options_) {
        return dynawright.run(DynawrightOperations.find(options, changes, view, options_));
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
    public CompletableFuture<Dynawright> get(DynawrightKey key) {
        return dynawright.run(DynawrightOperations.get(key));
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
    public CompletableFuture<Dynawright> get(DynawrightKey key,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(DynawrightOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param options the partition key
     * @param changes the sort key
     * @return a future of the item
     */
    public CompletableFuture<Dynawright> get(String options, String changes) {
        return dynawright.run(DynawrightOperations.get(options, changes));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param options_ configures the read: {@code o -> o.consistent()}
     * @return a future of the item
     */
    public CompletableFuture<Dynawright> get(String options, String changes,
            UnaryOperator<ReadOptions> options_) {
        return dynawright.run(DynawrightOperations.get(options, changes, options_));
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
    public <R> CompletableFuture<R> get(DynawrightKey key, View<Dynawright, R> view) {
        return dynawright.run(DynawrightOperations.get(key, view));
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
    public <R> CompletableFuture<R> get(DynawrightKey key, View<Dynawright, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(DynawrightOperations.get(key, view, options));
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
     * @param options the partition key
     * @param changes the sort key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String options, String changes, View<Dynawright, R> view) {
        return dynawright.run(DynawrightOperations.get(options, changes, view));
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
     * @param options the partition key
     * @param changes the sort key
     * @param view what to fetch, and as what to read it
     * @param options_ configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String options, String changes, View<Dynawright, R> view,
            UnaryOperator<ReadOptions> options_) {
        return dynawright.run(DynawrightOperations.get(options, changes, view, options_));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(DynawrightKey key) {
        return dynawright.run(DynawrightOperations.exists(key));
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
    public CompletableFuture<Boolean> exists(DynawrightKey key,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(DynawrightOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param options the partition key
     * @param changes the sort key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String options, String changes) {
        return dynawright.run(DynawrightOperations.exists(options, changes));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param options_ configures the read: {@code o -> o.consistent()}
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String options, String changes,
            UnaryOperator<ReadOptions> options_) {
        return dynawright.run(DynawrightOperations.exists(options, changes, options_));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param key the item's key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Dynawright>> delete(DynawrightKey key) {
        return dynawright.run(DynawrightOperations.delete(key));
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
    public CompletableFuture<Optional<Dynawright>> delete(DynawrightKey key,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options) {
        return dynawright.run(DynawrightOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param options the partition key
     * @param changes the sort key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Dynawright>> delete(String options, String changes) {
        return dynawright.run(DynawrightOperations.delete(options, changes));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param options_ the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Dynawright>> delete(String options, String changes,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options_) {
        return dynawright.run(DynawrightOperations.delete(options, changes, options_));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param dynawright_ an item with the key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Dynawright>> delete(Dynawright dynawright_) {
        return dynawright.run(DynawrightOperations.delete(dynawright_));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param dynawright_ an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Dynawright>> delete(Dynawright dynawright_,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options) {
        return dynawright.run(DynawrightOperations.delete(dynawright_, options));
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
    public CompletableFuture<Dynawright> update(DynawrightKey key,
            UnaryOperator<DynawrightUpdate> changes) {
        return dynawright.run(DynawrightOperations.update(key, changes));
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
     * @param options the partition key
     * @param changes the sort key
     * @param changes_ what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Dynawright> update(String options, String changes,
            UnaryOperator<DynawrightUpdate> changes_) {
        return dynawright.run(DynawrightOperations.update(options, changes, changes_));
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
    public <R> CompletableFuture<R> updateReturning(DynawrightKey key,
            Function<DynawrightUpdate, ? extends UpdateStage<DynawrightUpdate, R>> changes) {
        return dynawright.run(DynawrightOperations.updateReturning(key, changes));
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
     * @param options the partition key
     * @param changes the sort key
     * @param changes_ what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> updateReturning(String options, String changes,
            Function<DynawrightUpdate, ? extends UpdateStage<DynawrightUpdate, R>> changes_) {
        return dynawright.run(DynawrightOperations.updateReturning(options, changes, changes_));
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
     * @param dynawright_ the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Dynawright> update(Dynawright dynawright_,
            UnaryOperator<DynawrightUpdate> changes) {
        return dynawright.run(DynawrightOperations.update(dynawright_, changes));
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
    public CompletableFuture<Dynawright> upsert(DynawrightKey key,
            UnaryOperator<DynawrightUpdate> changes) {
        return dynawright.run(DynawrightOperations.upsert(key, changes));
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
     * @param options the partition key
     * @param changes the sort key
     * @param changes_ what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Dynawright> upsert(String options, String changes,
            UnaryOperator<DynawrightUpdate> changes_) {
        return dynawright.run(DynawrightOperations.upsert(options, changes, changes_));
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
    public <R> CompletableFuture<R> upsertReturning(DynawrightKey key,
            Function<DynawrightUpdate, ? extends UpdateStage<DynawrightUpdate, R>> changes) {
        return dynawright.run(DynawrightOperations.upsertReturning(key, changes));
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
     * @param options the partition key
     * @param changes the sort key
     * @param changes_ what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> upsertReturning(String options, String changes,
            Function<DynawrightUpdate, ? extends UpdateStage<DynawrightUpdate, R>> changes_) {
        return dynawright.run(DynawrightOperations.upsertReturning(options, changes, changes_));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Dynawright} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param dynawright_ the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Dynawright>> tryPut(Dynawright dynawright_) {
        return dynawright.run(DynawrightOperations.tryPut(dynawright_));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Dynawright} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param dynawright_ the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Dynawright>> tryPut(Dynawright dynawright_,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options) {
        return dynawright.run(DynawrightOperations.tryPut(dynawright_, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param dynawright_ the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Dynawright>> tryInsert(Dynawright dynawright_) {
        return dynawright.run(DynawrightOperations.tryInsert(dynawright_));
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
    public CompletableFuture<WriteOutcome<Dynawright>> tryUpdate(DynawrightKey key,
            UnaryOperator<DynawrightUpdate> changes) {
        return dynawright.run(DynawrightOperations.tryUpdate(key, changes));
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
     * @param options the partition key
     * @param changes the sort key
     * @param changes_ what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Dynawright>> tryUpdate(String options, String changes,
            UnaryOperator<DynawrightUpdate> changes_) {
        return dynawright.run(DynawrightOperations.tryUpdate(options, changes, changes_));
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
     * @param dynawright_ the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Dynawright>> tryUpdate(Dynawright dynawright_,
            UnaryOperator<DynawrightUpdate> changes) {
        return dynawright.run(DynawrightOperations.tryUpdate(dynawright_, changes));
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
    public CompletableFuture<WriteOutcome<Dynawright>> tryDelete(DynawrightKey key) {
        return dynawright.run(DynawrightOperations.tryDelete(key));
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
    public CompletableFuture<WriteOutcome<Dynawright>> tryDelete(DynawrightKey key,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options) {
        return dynawright.run(DynawrightOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param options the partition key
     * @param changes the sort key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Dynawright>> tryDelete(String options, String changes) {
        return dynawright.run(DynawrightOperations.tryDelete(options, changes));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param options the partition key
     * @param changes the sort key
     * @param options_ the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Dynawright>> tryDelete(String options, String changes,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options_) {
        return dynawright.run(DynawrightOperations.tryDelete(options, changes, options_));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param dynawright_ an item with the key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Dynawright>> tryDelete(Dynawright dynawright_) {
        return dynawright.run(DynawrightOperations.tryDelete(dynawright_));
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
     * @param dynawright_ an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Dynawright>> tryDelete(Dynawright dynawright_,
            UnaryOperator<WriteOptions<DynawrightAttributes>> options) {
        return dynawright.run(DynawrightOperations.tryDelete(dynawright_, options));
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
    public CompletableFuture<FoundItems<Dynawright>> findAll(Collection<DynawrightKey> keys) {
        return dynawright.run(DynawrightOperations.findAll(keys));
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
    public CompletableFuture<FoundItems<Dynawright>> findAll(Collection<DynawrightKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(DynawrightOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Dynawright} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Dynawright>> putAll(Collection<? extends Dynawright> items) {
        return dynawright.run(DynawrightOperations.putAll(items));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Dynawright} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Dynawright>> putAll(Collection<? extends Dynawright> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(DynawrightOperations.putAll(items, options));
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
    public CompletableFuture<DeletedItems<Dynawright>> deleteAll(Collection<DynawrightKey> keys) {
        return dynawright.run(DynawrightOperations.deleteAll(keys));
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
    public CompletableFuture<DeletedItems<Dynawright>> deleteAll(Collection<DynawrightKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(DynawrightOperations.deleteAll(keys, options));
    }

    /**
     * Queries the items with this partition key, in the order of {@code changes}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param options the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Dynawright> query(String options) {
        return dynawright.run(DynawrightOperations.query(options));
    }

    /**
     * Queries the items with this partition key, in the order of {@code changes}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param options the partition key
     * @param options_ narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> query(String options,
            Function<DynawrightQuery, ? extends QueryStage<DynawrightQuery, R>> options_) {
        return dynawright.run(DynawrightOperations.query(options, options_));
    }

    /**
     * Queries index {@code find} for the items with this {@code dynawright}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param dynawright_ the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Dynawright> find_(String dynawright_) {
        return dynawright.run(DynawrightOperations.find_(dynawright_));
    }

    /**
     * Queries index {@code find} for the items with this {@code dynawright}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param dynawright_ the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> find_(String dynawright_,
            Function<DynawrightQuery.Find_, ? extends QueryStage<DynawrightQuery.Find_, R>> options) {
        return dynawright.run(DynawrightOperations.find_(dynawright_, options));
    }

    /**
     * Queries index {@code filter} for the items with this {@code other}, in the order of
     * {@code descending}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param other the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Dynawright> filter(String other) {
        return dynawright.run(DynawrightOperations.filter(other));
    }

    /**
     * Queries index {@code filter} for the items with this {@code other}, in the order of
     * {@code descending}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param other the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> filter(String other,
            Function<DynawrightQuery.Filter_, ? extends QueryStage<DynawrightQuery.Filter_, R>> options) {
        return dynawright.run(DynawrightOperations.filter(other, options));
    }

    /**
     * Queries index {@code class} for the items with this {@code that}, in the order of
     * {@code filter}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param that the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Dynawright> class_(String that) {
        return dynawright.run(DynawrightOperations.class_(that));
    }

    /**
     * Queries index {@code class} for the items with this {@code that}, in the order of
     * {@code filter}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param that the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> class_(String that,
            Function<DynawrightQuery.Class_, ? extends QueryStage<DynawrightQuery.Class_, R>> options) {
        return dynawright.run(DynawrightOperations.class_(that, options));
    }

    /**
     * Queries index {@code dynawright} for the items with this {@code name}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param name the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Dynawright> dynawright_(String name) {
        return dynawright.run(DynawrightOperations.dynawright_(name));
    }

    /**
     * Queries index {@code dynawright} for the items with this {@code name}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param name the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> dynawright_(String name,
            Function<DynawrightQuery.Dynawright_, ? extends QueryStage<DynawrightQuery.Dynawright_, R>> options) {
        return dynawright.run(DynawrightOperations.dynawright_(name, options));
    }

    /**
     * Queries index {@code 2nd-query-options} for the items with this {@code StringCodec}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param StringCodec_ the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Dynawright> _2ndQueryOptions(String StringCodec_) {
        return dynawright.run(DynawrightOperations._2ndQueryOptions(StringCodec_));
    }

    /**
     * Queries index {@code 2nd-query-options} for the items with this {@code StringCodec}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param StringCodec_ the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> _2ndQueryOptions(String StringCodec_,
            Function<DynawrightQuery._2ndQueryOptions, ? extends QueryStage<DynawrightQuery._2ndQueryOptions, R>> options) {
        return dynawright.run(DynawrightOperations._2ndQueryOptions(StringCodec_, options));
    }

    /**
     * Queries index {@code ascending} for the items with this {@code options}, in the order of
     * {@code ascending}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param options the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Dynawright> ascending(String options) {
        return dynawright.run(DynawrightOperations.ascending(options));
    }

    /**
     * Queries index {@code ascending} for the items with this {@code options}, in the order of
     * {@code ascending}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param options the partition key
     * @param options_ narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> ascending(String options,
            Function<DynawrightQuery.Ascending, ? extends QueryStage<DynawrightQuery.Ascending, R>> options_) {
        return dynawright.run(DynawrightOperations.ascending(options, options_));
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
    public AsyncResults<Dynawright> where(Function<DynawrightAttributes, Condition> condition) {
        return dynawright.run(DynawrightOperations.where(condition));
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
    public AsyncResults<Dynawright> where(Function<DynawrightAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(DynawrightOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncScanResults<Dynawright> scan() {
        return dynawright.run(DynawrightOperations.scan());
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
            Function<ScanBuilder<Dynawright, DynawrightAttributes>, ? extends ScanStage<DynawrightAttributes, R>> options) {
        return dynawright.run(DynawrightOperations.scan(options));
    }
}
