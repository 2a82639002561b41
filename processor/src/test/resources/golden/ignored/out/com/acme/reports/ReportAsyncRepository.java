package com.acme.reports;

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
 * Stores {@link Report} in table {@code reports} as {@link ReportRepository} does, and
 * waits for nothing. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link ReportOperations} with its
 * name and parameters makes, and gives a future, or results that arrive as they are asked
 * for.
 *
 * <p>What keeps an operation from being made is thrown at once, by the method itself: an
 * {@link io.dynawright.error.InvalidRequestException}, for instance. What fails later
 * fails the future, or ends the results, with the exception that {@link ReportRepository}
 * throws. Cancelling a future cancels the request that is under way, and no more are sent.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class ReportAsyncRepository {
    /**
     * Runs the operations.
     */
    private final DynawrightAsync dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public ReportAsyncRepository(DynawrightAsync dynawright) {
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
    public ReportAsyncRepository withZone(ZoneId zone) {
        return new ReportAsyncRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Report} does not declare are
     * erased.
     *
     * @param report the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Report> put(Report report) {
        return dynawright.run(ReportOperations.put(report));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Report} does not declare are
     * erased.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is written then.
     *
     * @param report the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Report> put(Report report,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return dynawright.run(ReportOperations.put(report, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>The future fails with {@link io.dynawright.error.AlreadyExistsException} if there is
     * one; it carries that item.
     *
     * @param report the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Report> insert(Report report) {
        return dynawright.run(ReportOperations.insert(report));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Report>> find(ReportKey key) {
        return dynawright.run(ReportOperations.find(key));
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
    public CompletableFuture<Optional<Report>> find(ReportKey key,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ReportOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param id the partition key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Report>> find(String id) {
        return dynawright.run(ReportOperations.find(id));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Report>> find(String id, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ReportOperations.find(id, options));
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
    public <R> CompletableFuture<Optional<R>> find(ReportKey key, View<Report, R> view) {
        return dynawright.run(ReportOperations.find(key, view));
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
    public <R> CompletableFuture<Optional<R>> find(ReportKey key, View<Report, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ReportOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String id, View<Report, R> view) {
        return dynawright.run(ReportOperations.find(id, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String id, View<Report, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ReportOperations.find(id, view, options));
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
    public CompletableFuture<Report> get(ReportKey key) {
        return dynawright.run(ReportOperations.get(key));
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
    public CompletableFuture<Report> get(ReportKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ReportOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param id the partition key
     * @return a future of the item
     */
    public CompletableFuture<Report> get(String id) {
        return dynawright.run(ReportOperations.get(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item
     */
    public CompletableFuture<Report> get(String id, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ReportOperations.get(id, options));
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
    public <R> CompletableFuture<R> get(ReportKey key, View<Report, R> view) {
        return dynawright.run(ReportOperations.get(key, view));
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
    public <R> CompletableFuture<R> get(ReportKey key, View<Report, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ReportOperations.get(key, view, options));
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
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String id, View<Report, R> view) {
        return dynawright.run(ReportOperations.get(id, view));
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
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String id, View<Report, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ReportOperations.get(id, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(ReportKey key) {
        return dynawright.run(ReportOperations.exists(key));
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
    public CompletableFuture<Boolean> exists(ReportKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ReportOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param id the partition key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String id) {
        return dynawright.run(ReportOperations.exists(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String id, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ReportOperations.exists(id, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param key the item's key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Report>> delete(ReportKey key) {
        return dynawright.run(ReportOperations.delete(key));
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
    public CompletableFuture<Optional<Report>> delete(ReportKey key,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return dynawright.run(ReportOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param id the partition key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Report>> delete(String id) {
        return dynawright.run(ReportOperations.delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Report>> delete(String id,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return dynawright.run(ReportOperations.delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param report an item with the key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Report>> delete(Report report) {
        return dynawright.run(ReportOperations.delete(report));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param report an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Report>> delete(Report report,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return dynawright.run(ReportOperations.delete(report, options));
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
    public CompletableFuture<Report> update(ReportKey key, UnaryOperator<ReportUpdate> changes) {
        return dynawright.run(ReportOperations.update(key, changes));
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
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Report> update(String id, UnaryOperator<ReportUpdate> changes) {
        return dynawright.run(ReportOperations.update(id, changes));
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
    public <R> CompletableFuture<R> updateReturning(ReportKey key,
            Function<ReportUpdate, ? extends UpdateStage<ReportUpdate, R>> changes) {
        return dynawright.run(ReportOperations.updateReturning(key, changes));
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
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> updateReturning(String id,
            Function<ReportUpdate, ? extends UpdateStage<ReportUpdate, R>> changes) {
        return dynawright.run(ReportOperations.updateReturning(id, changes));
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
     * @param report the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Report> update(Report report, UnaryOperator<ReportUpdate> changes) {
        return dynawright.run(ReportOperations.update(report, changes));
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
    public CompletableFuture<Report> upsert(ReportKey key, UnaryOperator<ReportUpdate> changes) {
        return dynawright.run(ReportOperations.upsert(key, changes));
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
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Report> upsert(String id, UnaryOperator<ReportUpdate> changes) {
        return dynawright.run(ReportOperations.upsert(id, changes));
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
    public <R> CompletableFuture<R> upsertReturning(ReportKey key,
            Function<ReportUpdate, ? extends UpdateStage<ReportUpdate, R>> changes) {
        return dynawright.run(ReportOperations.upsertReturning(key, changes));
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
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> upsertReturning(String id,
            Function<ReportUpdate, ? extends UpdateStage<ReportUpdate, R>> changes) {
        return dynawright.run(ReportOperations.upsertReturning(id, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Report} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param report the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Report>> tryPut(Report report) {
        return dynawright.run(ReportOperations.tryPut(report));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Report} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param report the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Report>> tryPut(Report report,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return dynawright.run(ReportOperations.tryPut(report, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param report the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Report>> tryInsert(Report report) {
        return dynawright.run(ReportOperations.tryInsert(report));
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
    public CompletableFuture<WriteOutcome<Report>> tryUpdate(ReportKey key,
            UnaryOperator<ReportUpdate> changes) {
        return dynawright.run(ReportOperations.tryUpdate(key, changes));
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
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Report>> tryUpdate(String id,
            UnaryOperator<ReportUpdate> changes) {
        return dynawright.run(ReportOperations.tryUpdate(id, changes));
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
     * @param report the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Report>> tryUpdate(Report report,
            UnaryOperator<ReportUpdate> changes) {
        return dynawright.run(ReportOperations.tryUpdate(report, changes));
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
    public CompletableFuture<WriteOutcome<Report>> tryDelete(ReportKey key) {
        return dynawright.run(ReportOperations.tryDelete(key));
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
    public CompletableFuture<WriteOutcome<Report>> tryDelete(ReportKey key,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return dynawright.run(ReportOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param id the partition key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Report>> tryDelete(String id) {
        return dynawright.run(ReportOperations.tryDelete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Report>> tryDelete(String id,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return dynawright.run(ReportOperations.tryDelete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param report an item with the key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Report>> tryDelete(Report report) {
        return dynawright.run(ReportOperations.tryDelete(report));
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
     * @param report an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Report>> tryDelete(Report report,
            UnaryOperator<WriteOptions<ReportAttributes>> options) {
        return dynawright.run(ReportOperations.tryDelete(report, options));
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
    public CompletableFuture<FoundItems<Report>> findAll(Collection<ReportKey> keys) {
        return dynawright.run(ReportOperations.findAll(keys));
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
    public CompletableFuture<FoundItems<Report>> findAll(Collection<ReportKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(ReportOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Report} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Report>> putAll(Collection<? extends Report> items) {
        return dynawright.run(ReportOperations.putAll(items));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Report} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Report>> putAll(Collection<? extends Report> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(ReportOperations.putAll(items, options));
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
    public CompletableFuture<DeletedItems<Report>> deleteAll(Collection<ReportKey> keys) {
        return dynawright.run(ReportOperations.deleteAll(keys));
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
    public CompletableFuture<DeletedItems<Report>> deleteAll(Collection<ReportKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(ReportOperations.deleteAll(keys, options));
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
    public AsyncResults<Report> where(Function<ReportAttributes, Condition> condition) {
        return dynawright.run(ReportOperations.where(condition));
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
    public AsyncResults<Report> where(Function<ReportAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(ReportOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncScanResults<Report> scan() {
        return dynawright.run(ReportOperations.scan());
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
            Function<ScanBuilder<Report, ReportAttributes>, ? extends ScanStage<ReportAttributes, R>> options) {
        return dynawright.run(ReportOperations.scan(options));
    }
}
