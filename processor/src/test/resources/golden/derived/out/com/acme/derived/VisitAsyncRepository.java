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
 * Stores {@link Visit} in table {@code visits} as {@link VisitRepository} does, and waits
 * for nothing. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link VisitOperations} with its
 * name and parameters makes, and gives a future, or results that arrive as they are asked
 * for.
 *
 * <p>What keeps an operation from being made is thrown at once, by the method itself: an
 * {@link io.dynawright.error.InvalidRequestException}, for instance. What fails later
 * fails the future, or ends the results, with the exception that {@link VisitRepository}
 * throws. Cancelling a future cancels the request that is under way, and no more are sent.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class VisitAsyncRepository {
    /**
     * Runs the operations.
     */
    private final DynawrightAsync dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public VisitAsyncRepository(DynawrightAsync dynawright) {
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
    public VisitAsyncRepository withZone(ZoneId zone) {
        return new VisitAsyncRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Visit} does not declare are
     * erased.
     *
     * @param visit the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Visit> put(Visit visit) {
        return dynawright.run(VisitOperations.put(visit));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Visit} does not declare are
     * erased.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is written then.
     *
     * @param visit the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Visit> put(Visit visit,
            UnaryOperator<WriteOptions<VisitAttributes>> options) {
        return dynawright.run(VisitOperations.put(visit, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>The future fails with {@link io.dynawright.error.AlreadyExistsException} if there is
     * one; it carries that item.
     *
     * @param visit the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Visit> insert(Visit visit) {
        return dynawright.run(VisitOperations.insert(visit));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Visit>> find(VisitKey key) {
        return dynawright.run(VisitOperations.find(key));
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
    public CompletableFuture<Optional<Visit>> find(VisitKey key,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(VisitOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param pk the partition key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Visit>> find(String pk) {
        return dynawright.run(VisitOperations.find(pk));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param pk the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Visit>> find(String pk, UnaryOperator<ReadOptions> options) {
        return dynawright.run(VisitOperations.find(pk, options));
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
    public <R> CompletableFuture<Optional<R>> find(VisitKey key, View<Visit, R> view) {
        return dynawright.run(VisitOperations.find(key, view));
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
    public <R> CompletableFuture<Optional<R>> find(VisitKey key, View<Visit, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(VisitOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param pk the partition key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String pk, View<Visit, R> view) {
        return dynawright.run(VisitOperations.find(pk, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param pk the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String pk, View<Visit, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(VisitOperations.find(pk, view, options));
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
    public CompletableFuture<Visit> get(VisitKey key) {
        return dynawright.run(VisitOperations.get(key));
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
    public CompletableFuture<Visit> get(VisitKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(VisitOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param pk the partition key
     * @return a future of the item
     */
    public CompletableFuture<Visit> get(String pk) {
        return dynawright.run(VisitOperations.get(pk));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param pk the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item
     */
    public CompletableFuture<Visit> get(String pk, UnaryOperator<ReadOptions> options) {
        return dynawright.run(VisitOperations.get(pk, options));
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
    public <R> CompletableFuture<R> get(VisitKey key, View<Visit, R> view) {
        return dynawright.run(VisitOperations.get(key, view));
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
    public <R> CompletableFuture<R> get(VisitKey key, View<Visit, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(VisitOperations.get(key, view, options));
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
     * @param pk the partition key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String pk, View<Visit, R> view) {
        return dynawright.run(VisitOperations.get(pk, view));
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
     * @param pk the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String pk, View<Visit, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(VisitOperations.get(pk, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(VisitKey key) {
        return dynawright.run(VisitOperations.exists(key));
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
    public CompletableFuture<Boolean> exists(VisitKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(VisitOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param pk the partition key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String pk) {
        return dynawright.run(VisitOperations.exists(pk));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param pk the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String pk, UnaryOperator<ReadOptions> options) {
        return dynawright.run(VisitOperations.exists(pk, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param key the item's key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Visit>> delete(VisitKey key) {
        return dynawright.run(VisitOperations.delete(key));
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
    public CompletableFuture<Optional<Visit>> delete(VisitKey key,
            UnaryOperator<WriteOptions<VisitAttributes>> options) {
        return dynawright.run(VisitOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param pk the partition key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Visit>> delete(String pk) {
        return dynawright.run(VisitOperations.delete(pk));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param pk the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Visit>> delete(String pk,
            UnaryOperator<WriteOptions<VisitAttributes>> options) {
        return dynawright.run(VisitOperations.delete(pk, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param visit an item with the key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Visit>> delete(Visit visit) {
        return dynawright.run(VisitOperations.delete(visit));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param visit an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Visit>> delete(Visit visit,
            UnaryOperator<WriteOptions<VisitAttributes>> options) {
        return dynawright.run(VisitOperations.delete(visit, options));
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
    public CompletableFuture<Visit> update(VisitKey key, UnaryOperator<VisitUpdate> changes) {
        return dynawright.run(VisitOperations.update(key, changes));
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
     * @param pk the partition key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Visit> update(String pk, UnaryOperator<VisitUpdate> changes) {
        return dynawright.run(VisitOperations.update(pk, changes));
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
    public <R> CompletableFuture<R> updateReturning(VisitKey key,
            Function<VisitUpdate, ? extends UpdateStage<VisitUpdate, R>> changes) {
        return dynawright.run(VisitOperations.updateReturning(key, changes));
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
     * @param pk the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> updateReturning(String pk,
            Function<VisitUpdate, ? extends UpdateStage<VisitUpdate, R>> changes) {
        return dynawright.run(VisitOperations.updateReturning(pk, changes));
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
     * @param visit the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Visit> update(Visit visit, UnaryOperator<VisitUpdate> changes) {
        return dynawright.run(VisitOperations.update(visit, changes));
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
    public CompletableFuture<Visit> upsert(VisitKey key, UnaryOperator<VisitUpdate> changes) {
        return dynawright.run(VisitOperations.upsert(key, changes));
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
     * @param pk the partition key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Visit> upsert(String pk, UnaryOperator<VisitUpdate> changes) {
        return dynawright.run(VisitOperations.upsert(pk, changes));
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
    public <R> CompletableFuture<R> upsertReturning(VisitKey key,
            Function<VisitUpdate, ? extends UpdateStage<VisitUpdate, R>> changes) {
        return dynawright.run(VisitOperations.upsertReturning(key, changes));
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
     * @param pk the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> upsertReturning(String pk,
            Function<VisitUpdate, ? extends UpdateStage<VisitUpdate, R>> changes) {
        return dynawright.run(VisitOperations.upsertReturning(pk, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Visit} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param visit the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Visit>> tryPut(Visit visit) {
        return dynawright.run(VisitOperations.tryPut(visit));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Visit} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param visit the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Visit>> tryPut(Visit visit,
            UnaryOperator<WriteOptions<VisitAttributes>> options) {
        return dynawright.run(VisitOperations.tryPut(visit, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param visit the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Visit>> tryInsert(Visit visit) {
        return dynawright.run(VisitOperations.tryInsert(visit));
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
    public CompletableFuture<WriteOutcome<Visit>> tryUpdate(VisitKey key,
            UnaryOperator<VisitUpdate> changes) {
        return dynawright.run(VisitOperations.tryUpdate(key, changes));
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
     * @param pk the partition key
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Visit>> tryUpdate(String pk,
            UnaryOperator<VisitUpdate> changes) {
        return dynawright.run(VisitOperations.tryUpdate(pk, changes));
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
     * @param visit the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Visit>> tryUpdate(Visit visit,
            UnaryOperator<VisitUpdate> changes) {
        return dynawright.run(VisitOperations.tryUpdate(visit, changes));
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
    public CompletableFuture<WriteOutcome<Visit>> tryDelete(VisitKey key) {
        return dynawright.run(VisitOperations.tryDelete(key));
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
    public CompletableFuture<WriteOutcome<Visit>> tryDelete(VisitKey key,
            UnaryOperator<WriteOptions<VisitAttributes>> options) {
        return dynawright.run(VisitOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param pk the partition key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Visit>> tryDelete(String pk) {
        return dynawright.run(VisitOperations.tryDelete(pk));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param pk the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Visit>> tryDelete(String pk,
            UnaryOperator<WriteOptions<VisitAttributes>> options) {
        return dynawright.run(VisitOperations.tryDelete(pk, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param visit an item with the key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Visit>> tryDelete(Visit visit) {
        return dynawright.run(VisitOperations.tryDelete(visit));
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
     * @param visit an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Visit>> tryDelete(Visit visit,
            UnaryOperator<WriteOptions<VisitAttributes>> options) {
        return dynawright.run(VisitOperations.tryDelete(visit, options));
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
    public CompletableFuture<FoundItems<Visit>> findAll(Collection<VisitKey> keys) {
        return dynawright.run(VisitOperations.findAll(keys));
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
    public CompletableFuture<FoundItems<Visit>> findAll(Collection<VisitKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(VisitOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Visit} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Visit>> putAll(Collection<? extends Visit> items) {
        return dynawright.run(VisitOperations.putAll(items));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Visit} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Visit>> putAll(Collection<? extends Visit> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(VisitOperations.putAll(items, options));
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
    public CompletableFuture<DeletedItems<Visit>> deleteAll(Collection<VisitKey> keys) {
        return dynawright.run(VisitOperations.deleteAll(keys));
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
    public CompletableFuture<DeletedItems<Visit>> deleteAll(Collection<VisitKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(VisitOperations.deleteAll(keys, options));
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
    public AsyncResults<Visit> where(Function<VisitAttributes, Condition> condition) {
        return dynawright.run(VisitOperations.where(condition));
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
    public AsyncResults<Visit> where(Function<VisitAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(VisitOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncScanResults<Visit> scan() {
        return dynawright.run(VisitOperations.scan());
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
            Function<ScanBuilder<Visit, VisitAttributes>, ? extends ScanStage<VisitAttributes, R>> options) {
        return dynawright.run(VisitOperations.scan(options));
    }
}
