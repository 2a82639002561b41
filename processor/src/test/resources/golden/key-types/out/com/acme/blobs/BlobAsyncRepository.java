package com.acme.blobs;

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
 * Stores {@link Blob} in table {@code blobs} as {@link BlobRepository} does, and waits for
 * nothing. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link BlobOperations} with its
 * name and parameters makes, and gives a future, or results that arrive as they are asked
 * for.
 *
 * <p>What keeps an operation from being made is thrown at once, by the method itself: an
 * {@link io.dynawright.error.InvalidRequestException}, for instance. What fails later
 * fails the future, or ends the results, with the exception that {@link BlobRepository}
 * throws. Cancelling a future cancels the request that is under way, and no more are sent.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class BlobAsyncRepository {
    /**
     * Runs the operations.
     */
    private final DynawrightAsync dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public BlobAsyncRepository(DynawrightAsync dynawright) {
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
    public BlobAsyncRepository withZone(ZoneId zone) {
        return new BlobAsyncRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Blob} does not declare are erased.
     *
     * @param blob the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Blob> put(Blob blob) {
        return dynawright.run(BlobOperations.put(blob));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Blob} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is written then.
     *
     * @param blob the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Blob> put(Blob blob,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return dynawright.run(BlobOperations.put(blob, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>The future fails with {@link io.dynawright.error.AlreadyExistsException} if there is
     * one; it carries that item.
     *
     * @param blob the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Blob> insert(Blob blob) {
        return dynawright.run(BlobOperations.insert(blob));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Blob>> find(BlobKey key) {
        return dynawright.run(BlobOperations.find(key));
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
    public CompletableFuture<Optional<Blob>> find(BlobKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(BlobOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Blob>> find(byte[] hash, double weight) {
        return dynawright.run(BlobOperations.find(hash, weight));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Blob>> find(byte[] hash, double weight,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(BlobOperations.find(hash, weight, options));
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
    public <R> CompletableFuture<Optional<R>> find(BlobKey key, View<Blob, R> view) {
        return dynawright.run(BlobOperations.find(key, view));
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
    public <R> CompletableFuture<Optional<R>> find(BlobKey key, View<Blob, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(BlobOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param hash the partition key
     * @param weight the sort key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(byte[] hash, double weight, View<Blob, R> view) {
        return dynawright.run(BlobOperations.find(hash, weight, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param hash the partition key
     * @param weight the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(byte[] hash, double weight, View<Blob, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(BlobOperations.find(hash, weight, view, options));
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
    public CompletableFuture<Blob> get(BlobKey key) {
        return dynawright.run(BlobOperations.get(key));
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
    public CompletableFuture<Blob> get(BlobKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(BlobOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @return a future of the item
     */
    public CompletableFuture<Blob> get(byte[] hash, double weight) {
        return dynawright.run(BlobOperations.get(hash, weight));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item
     */
    public CompletableFuture<Blob> get(byte[] hash, double weight,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(BlobOperations.get(hash, weight, options));
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
    public <R> CompletableFuture<R> get(BlobKey key, View<Blob, R> view) {
        return dynawright.run(BlobOperations.get(key, view));
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
    public <R> CompletableFuture<R> get(BlobKey key, View<Blob, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(BlobOperations.get(key, view, options));
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
     * @param hash the partition key
     * @param weight the sort key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(byte[] hash, double weight, View<Blob, R> view) {
        return dynawright.run(BlobOperations.get(hash, weight, view));
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
     * @param hash the partition key
     * @param weight the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(byte[] hash, double weight, View<Blob, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(BlobOperations.get(hash, weight, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(BlobKey key) {
        return dynawright.run(BlobOperations.exists(key));
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
    public CompletableFuture<Boolean> exists(BlobKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(BlobOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(byte[] hash, double weight) {
        return dynawright.run(BlobOperations.exists(hash, weight));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(byte[] hash, double weight,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(BlobOperations.exists(hash, weight, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param key the item's key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Blob>> delete(BlobKey key) {
        return dynawright.run(BlobOperations.delete(key));
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
    public CompletableFuture<Optional<Blob>> delete(BlobKey key,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return dynawright.run(BlobOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Blob>> delete(byte[] hash, double weight) {
        return dynawright.run(BlobOperations.delete(hash, weight));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Blob>> delete(byte[] hash, double weight,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return dynawright.run(BlobOperations.delete(hash, weight, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param blob an item with the key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Blob>> delete(Blob blob) {
        return dynawright.run(BlobOperations.delete(blob));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ConditionFailedException} if the
     * condition does not hold; nothing is deleted then.
     *
     * @param blob an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Blob>> delete(Blob blob,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return dynawright.run(BlobOperations.delete(blob, options));
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
    public CompletableFuture<Blob> update(BlobKey key, UnaryOperator<BlobUpdate> changes) {
        return dynawright.run(BlobOperations.update(key, changes));
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
     * @param hash the partition key
     * @param weight the sort key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Blob> update(byte[] hash, double weight,
            UnaryOperator<BlobUpdate> changes) {
        return dynawright.run(BlobOperations.update(hash, weight, changes));
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
    public <R> CompletableFuture<R> updateReturning(BlobKey key,
            Function<BlobUpdate, ? extends UpdateStage<BlobUpdate, R>> changes) {
        return dynawright.run(BlobOperations.updateReturning(key, changes));
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
     * @param hash the partition key
     * @param weight the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> updateReturning(byte[] hash, double weight,
            Function<BlobUpdate, ? extends UpdateStage<BlobUpdate, R>> changes) {
        return dynawright.run(BlobOperations.updateReturning(hash, weight, changes));
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
     * @param blob the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Blob> update(Blob blob, UnaryOperator<BlobUpdate> changes) {
        return dynawright.run(BlobOperations.update(blob, changes));
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
    public CompletableFuture<Blob> upsert(BlobKey key, UnaryOperator<BlobUpdate> changes) {
        return dynawright.run(BlobOperations.upsert(key, changes));
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
     * @param hash the partition key
     * @param weight the sort key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Blob> upsert(byte[] hash, double weight,
            UnaryOperator<BlobUpdate> changes) {
        return dynawright.run(BlobOperations.upsert(hash, weight, changes));
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
    public <R> CompletableFuture<R> upsertReturning(BlobKey key,
            Function<BlobUpdate, ? extends UpdateStage<BlobUpdate, R>> changes) {
        return dynawright.run(BlobOperations.upsertReturning(key, changes));
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
     * @param hash the partition key
     * @param weight the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> upsertReturning(byte[] hash, double weight,
            Function<BlobUpdate, ? extends UpdateStage<BlobUpdate, R>> changes) {
        return dynawright.run(BlobOperations.upsertReturning(hash, weight, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Blob} does not declare are erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param blob the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Blob>> tryPut(Blob blob) {
        return dynawright.run(BlobOperations.tryPut(blob));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Blob} does not declare are erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param blob the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Blob>> tryPut(Blob blob,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return dynawright.run(BlobOperations.tryPut(blob, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param blob the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Blob>> tryInsert(Blob blob) {
        return dynawright.run(BlobOperations.tryInsert(blob));
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
    public CompletableFuture<WriteOutcome<Blob>> tryUpdate(BlobKey key,
            UnaryOperator<BlobUpdate> changes) {
        return dynawright.run(BlobOperations.tryUpdate(key, changes));
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
     * @param hash the partition key
     * @param weight the sort key
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Blob>> tryUpdate(byte[] hash, double weight,
            UnaryOperator<BlobUpdate> changes) {
        return dynawright.run(BlobOperations.tryUpdate(hash, weight, changes));
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
     * @param blob the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Blob>> tryUpdate(Blob blob,
            UnaryOperator<BlobUpdate> changes) {
        return dynawright.run(BlobOperations.tryUpdate(blob, changes));
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
    public CompletableFuture<WriteOutcome<Blob>> tryDelete(BlobKey key) {
        return dynawright.run(BlobOperations.tryDelete(key));
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
    public CompletableFuture<WriteOutcome<Blob>> tryDelete(BlobKey key,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return dynawright.run(BlobOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Blob>> tryDelete(byte[] hash, double weight) {
        return dynawright.run(BlobOperations.tryDelete(hash, weight));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param hash the partition key
     * @param weight the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Blob>> tryDelete(byte[] hash, double weight,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return dynawright.run(BlobOperations.tryDelete(hash, weight, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param blob an item with the key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Blob>> tryDelete(Blob blob) {
        return dynawright.run(BlobOperations.tryDelete(blob));
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
     * @param blob an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Blob>> tryDelete(Blob blob,
            UnaryOperator<WriteOptions<BlobAttributes>> options) {
        return dynawright.run(BlobOperations.tryDelete(blob, options));
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
    public CompletableFuture<FoundItems<Blob>> findAll(Collection<BlobKey> keys) {
        return dynawright.run(BlobOperations.findAll(keys));
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
    public CompletableFuture<FoundItems<Blob>> findAll(Collection<BlobKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(BlobOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Blob} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Blob>> putAll(Collection<? extends Blob> items) {
        return dynawright.run(BlobOperations.putAll(items));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Blob} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Blob>> putAll(Collection<? extends Blob> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(BlobOperations.putAll(items, options));
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
    public CompletableFuture<DeletedItems<Blob>> deleteAll(Collection<BlobKey> keys) {
        return dynawright.run(BlobOperations.deleteAll(keys));
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
    public CompletableFuture<DeletedItems<Blob>> deleteAll(Collection<BlobKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(BlobOperations.deleteAll(keys, options));
    }

    /**
     * Queries the items with this partition key, in the order of {@code weight}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param hash the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Blob> query(byte[] hash) {
        return dynawright.run(BlobOperations.query(hash));
    }

    /**
     * Queries the items with this partition key, in the order of {@code weight}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param hash the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> query(byte[] hash,
            Function<BlobQuery, ? extends QueryStage<BlobQuery, R>> options) {
        return dynawright.run(BlobOperations.query(hash, options));
    }

    /**
     * Queries index {@code by-kind} for the items with this {@code kind}, in the order of
     * {@code hash}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param kind the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Blob> byKind(int kind) {
        return dynawright.run(BlobOperations.byKind(kind));
    }

    /**
     * Queries index {@code by-kind} for the items with this {@code kind}, in the order of
     * {@code hash}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param kind the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> byKind(int kind,
            Function<BlobQuery.ByKind, ? extends QueryStage<BlobQuery.ByKind, R>> options) {
        return dynawright.run(BlobOperations.byKind(kind, options));
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
    public AsyncResults<Blob> where(Function<BlobAttributes, Condition> condition) {
        return dynawright.run(BlobOperations.where(condition));
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
    public AsyncResults<Blob> where(Function<BlobAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(BlobOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncScanResults<Blob> scan() {
        return dynawright.run(BlobOperations.scan());
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
            Function<ScanBuilder<Blob, BlobAttributes>, ? extends ScanStage<BlobAttributes, R>> options) {
        return dynawright.run(BlobOperations.scan(options));
    }
}
