package com.acme.repositories;

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
 * Stores {@link Parcel} in table {@code parcels} as {@link ParcelRepository} does, and
 * waits for nothing. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link ParcelOperations} with its
 * name and parameters makes, and gives a future, or results that arrive as they are asked
 * for.
 *
 * <p>What keeps an operation from being made is thrown at once, by the method itself: an
 * {@link io.dynawright.error.InvalidRequestException}, for instance. What fails later
 * fails the future, or ends the results, with the exception that {@link ParcelRepository}
 * throws. Cancelling a future cancels the request that is under way, and no more are sent.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class ParcelAsyncRepository {
    /**
     * Runs the operations.
     */
    private final DynawrightAsync dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public ParcelAsyncRepository(DynawrightAsync dynawright) {
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
    public ParcelAsyncRepository withZone(ZoneId zone) {
        return new ParcelAsyncRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Parcel} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>The future fails with {@link io.dynawright.error.StaleVersionException} if the stored
     * item has another version, or is not there any more.
     *
     * @param parcel the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Parcel> put(Parcel parcel) {
        return dynawright.run(ParcelOperations.put(parcel));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Parcel} does not declare are
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
     * @param parcel the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Parcel> put(Parcel parcel,
            UnaryOperator<WriteOptions<ParcelAttributes>> options) {
        return dynawright.run(ParcelOperations.put(parcel, options));
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
     * @param parcel the item to write
     * @return a future of the item as it is stored
     */
    public CompletableFuture<Parcel> insert(Parcel parcel) {
        return dynawright.run(ParcelOperations.insert(parcel));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Parcel>> find(ParcelKey key) {
        return dynawright.run(ParcelOperations.find(key));
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
    public CompletableFuture<Optional<Parcel>> find(ParcelKey key,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ParcelOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param sender the partition key
     * @param number the sort key
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Parcel>> find(String sender, String number) {
        return dynawright.run(ParcelOperations.find(sender, number));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param sender the partition key
     * @param number the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item, or empty if there is none
     */
    public CompletableFuture<Optional<Parcel>> find(String sender, String number,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ParcelOperations.find(sender, number, options));
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
    public <R> CompletableFuture<Optional<R>> find(ParcelKey key, View<Parcel, R> view) {
        return dynawright.run(ParcelOperations.find(key, view));
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
    public <R> CompletableFuture<Optional<R>> find(ParcelKey key, View<Parcel, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ParcelOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param sender the partition key
     * @param number the sort key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String sender, String number,
            View<Parcel, R> view) {
        return dynawright.run(ParcelOperations.find(sender, number, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param sender the partition key
     * @param number the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item, or empty if there is none
     */
    public <R> CompletableFuture<Optional<R>> find(String sender, String number,
            View<Parcel, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ParcelOperations.find(sender, number, view, options));
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
    public CompletableFuture<Parcel> get(ParcelKey key) {
        return dynawright.run(ParcelOperations.get(key));
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
    public CompletableFuture<Parcel> get(ParcelKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ParcelOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param sender the partition key
     * @param number the sort key
     * @return a future of the item
     */
    public CompletableFuture<Parcel> get(String sender, String number) {
        return dynawright.run(ParcelOperations.get(sender, number));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * <p>The future fails with {@link io.dynawright.error.ItemNotFoundException} if there is
     * no item with this key.
     *
     * @param sender the partition key
     * @param number the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of the item
     */
    public CompletableFuture<Parcel> get(String sender, String number,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ParcelOperations.get(sender, number, options));
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
    public <R> CompletableFuture<R> get(ParcelKey key, View<Parcel, R> view) {
        return dynawright.run(ParcelOperations.get(key, view));
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
    public <R> CompletableFuture<R> get(ParcelKey key, View<Parcel, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ParcelOperations.get(key, view, options));
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
     * @param sender the partition key
     * @param number the sort key
     * @param view what to fetch, and as what to read it
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String sender, String number, View<Parcel, R> view) {
        return dynawright.run(ParcelOperations.get(sender, number, view));
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
     * @param sender the partition key
     * @param number the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of what the view has of the item
     */
    public <R> CompletableFuture<R> get(String sender, String number, View<Parcel, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ParcelOperations.get(sender, number, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(ParcelKey key) {
        return dynawright.run(ParcelOperations.exists(key));
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
    public CompletableFuture<Boolean> exists(ParcelKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ParcelOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param sender the partition key
     * @param number the sort key
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String sender, String number) {
        return dynawright.run(ParcelOperations.exists(sender, number));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param sender the partition key
     * @param number the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return a future of whether it is there
     */
    public CompletableFuture<Boolean> exists(String sender, String number,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ParcelOperations.exists(sender, number, options));
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
    public CompletableFuture<Optional<Parcel>> delete(ParcelKey key) {
        return dynawright.run(ParcelOperations.delete(key));
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
    public CompletableFuture<Optional<Parcel>> delete(ParcelKey key,
            UnaryOperator<VersionedWriteOptions<ParcelAttributes>> options) {
        return dynawright.run(ParcelOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Its {@code version} is not checked.
     *
     * @param sender the partition key
     * @param number the sort key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Parcel>> delete(String sender, String number) {
        return dynawright.run(ParcelOperations.delete(sender, number));
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
     * @param sender the partition key
     * @param number the sort key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Parcel>> delete(String sender, String number,
            UnaryOperator<VersionedWriteOptions<ParcelAttributes>> options) {
        return dynawright.run(ParcelOperations.delete(sender, number, options));
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
     * @param parcel an item with the key
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Parcel>> delete(Parcel parcel) {
        return dynawright.run(ParcelOperations.delete(parcel));
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
     * @param parcel an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of the item that was deleted, or empty if there was none
     */
    public CompletableFuture<Optional<Parcel>> delete(Parcel parcel,
            UnaryOperator<WriteOptions<ParcelAttributes>> options) {
        return dynawright.run(ParcelOperations.delete(parcel, options));
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
    public CompletableFuture<Parcel> update(ParcelKey key, UnaryOperator<ParcelUpdate> changes) {
        return dynawright.run(ParcelOperations.update(key, changes));
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
     * @param sender the partition key
     * @param number the sort key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Parcel> update(String sender, String number,
            UnaryOperator<ParcelUpdate> changes) {
        return dynawright.run(ParcelOperations.update(sender, number, changes));
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
    public <R> CompletableFuture<R> updateReturning(ParcelKey key,
            Function<ParcelUpdate, ? extends UpdateStage<ParcelUpdate, R>> changes) {
        return dynawright.run(ParcelOperations.updateReturning(key, changes));
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
     * @param sender the partition key
     * @param number the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> updateReturning(String sender, String number,
            Function<ParcelUpdate, ? extends UpdateStage<ParcelUpdate, R>> changes) {
        return dynawright.run(ParcelOperations.updateReturning(sender, number, changes));
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
     * @param parcel the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Parcel> update(Parcel parcel, UnaryOperator<ParcelUpdate> changes) {
        return dynawright.run(ParcelOperations.update(parcel, changes));
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
    public CompletableFuture<Parcel> upsert(ParcelKey key, UnaryOperator<ParcelUpdate> changes) {
        return dynawright.run(ParcelOperations.upsert(key, changes));
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
     * @param sender the partition key
     * @param number the sort key
     * @param changes what to change, and under which condition
     * @return a future of the item after the update
     */
    public CompletableFuture<Parcel> upsert(String sender, String number,
            UnaryOperator<ParcelUpdate> changes) {
        return dynawright.run(ParcelOperations.upsert(sender, number, changes));
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
    public <R> CompletableFuture<R> upsertReturning(ParcelKey key,
            Function<ParcelUpdate, ? extends UpdateStage<ParcelUpdate, R>> changes) {
        return dynawright.run(ParcelOperations.upsertReturning(key, changes));
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
     * @param sender the partition key
     * @param number the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return a future of what the function says: the item before the update, what changed of
     *     it, or nothing
     */
    public <R> CompletableFuture<R> upsertReturning(String sender, String number,
            Function<ParcelUpdate, ? extends UpdateStage<ParcelUpdate, R>> changes) {
        return dynawright.run(ParcelOperations.upsertReturning(sender, number, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Parcel} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param parcel the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Parcel>> tryPut(Parcel parcel) {
        return dynawright.run(ParcelOperations.tryPut(parcel));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Parcel} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code version} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param parcel the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Parcel>> tryPut(Parcel parcel,
            UnaryOperator<WriteOptions<ParcelAttributes>> options) {
        return dynawright.run(ParcelOperations.tryPut(parcel, options));
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
     * @param parcel the item to write
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Parcel>> tryInsert(Parcel parcel) {
        return dynawright.run(ParcelOperations.tryInsert(parcel));
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
    public CompletableFuture<WriteOutcome<Parcel>> tryUpdate(ParcelKey key,
            UnaryOperator<ParcelUpdate> changes) {
        return dynawright.run(ParcelOperations.tryUpdate(key, changes));
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
     * @param sender the partition key
     * @param number the sort key
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Parcel>> tryUpdate(String sender, String number,
            UnaryOperator<ParcelUpdate> changes) {
        return dynawright.run(ParcelOperations.tryUpdate(sender, number, changes));
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
     * @param parcel the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Parcel>> tryUpdate(Parcel parcel,
            UnaryOperator<ParcelUpdate> changes) {
        return dynawright.run(ParcelOperations.tryUpdate(parcel, changes));
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
    public CompletableFuture<WriteOutcome<Parcel>> tryDelete(ParcelKey key) {
        return dynawright.run(ParcelOperations.tryDelete(key));
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
    public CompletableFuture<WriteOutcome<Parcel>> tryDelete(ParcelKey key,
            UnaryOperator<VersionedWriteOptions<ParcelAttributes>> options) {
        return dynawright.run(ParcelOperations.tryDelete(key, options));
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
     * @param sender the partition key
     * @param number the sort key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Parcel>> tryDelete(String sender, String number) {
        return dynawright.run(ParcelOperations.tryDelete(sender, number));
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
     * @param sender the partition key
     * @param number the sort key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Parcel>> tryDelete(String sender, String number,
            UnaryOperator<VersionedWriteOptions<ParcelAttributes>> options) {
        return dynawright.run(ParcelOperations.tryDelete(sender, number, options));
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
     * @param parcel an item with the key
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Parcel>> tryDelete(Parcel parcel) {
        return dynawright.run(ParcelOperations.tryDelete(parcel));
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
     * @param parcel an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return a future of what came of it: that it was made, or why not, with the item that is
     *     there
     */
    public CompletableFuture<WriteOutcome<Parcel>> tryDelete(Parcel parcel,
            UnaryOperator<WriteOptions<ParcelAttributes>> options) {
        return dynawright.run(ParcelOperations.tryDelete(parcel, options));
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
    public CompletableFuture<FoundItems<Parcel>> findAll(Collection<ParcelKey> keys) {
        return dynawright.run(ParcelOperations.findAll(keys));
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
    public CompletableFuture<FoundItems<Parcel>> findAll(Collection<ParcelKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(ParcelOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Parcel} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Parcel>> putAllUnchecked(Collection<? extends Parcel> items) {
        return dynawright.run(ParcelOperations.putAllUnchecked(items));
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Parcel} does not declare are erased.
     *
     * <p>The future fails with {@link io.dynawright.error.BatchFailedException} if an error
     * that will not pass ended it; it carries what was not done.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return a future of the items that were written, as they are stored, and those that were
     *     not
     */
    public CompletableFuture<PutItems<Parcel>> putAllUnchecked(Collection<? extends Parcel> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(ParcelOperations.putAllUnchecked(items, options));
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
    public CompletableFuture<DeletedItems<Parcel>> deleteAll(Collection<ParcelKey> keys) {
        return dynawright.run(ParcelOperations.deleteAll(keys));
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
    public CompletableFuture<DeletedItems<Parcel>> deleteAll(Collection<ParcelKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(ParcelOperations.deleteAll(keys, options));
    }

    /**
     * Queries the items with this partition key, in the order of {@code number}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param sender the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Parcel> query(String sender) {
        return dynawright.run(ParcelOperations.query(sender));
    }

    /**
     * Queries the items with this partition key, in the order of {@code number}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param sender the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> query(String sender,
            Function<ParcelQuery, ? extends QueryStage<ParcelQuery, R>> options) {
        return dynawright.run(ParcelOperations.query(sender, options));
    }

    /**
     * Queries index {@code by-carrier} for the items with this {@code carrier}, in the order
     * of {@code sentAt}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param carrier the partition key
     * @return what the index holds of the items; every traversal asks DynamoDB again
     */
    public AsyncIndexResults<ParcelQuery.ByCarrier.Item, Parcel> byCarrier(String carrier) {
        return dynawright.run(ParcelOperations.byCarrier(carrier));
    }

    /**
     * Queries index {@code by-carrier} for the items with this {@code carrier}, in the order
     * of {@code sentAt}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param carrier the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return what the index holds of the items; every traversal asks DynamoDB again
     */
    public <R> AsyncIndexResults<R, Parcel> byCarrier(String carrier,
            Function<ParcelQuery.ByCarrier, ? extends QueryStage<ParcelQuery.ByCarrier, R>> options) {
        return dynawright.run(ParcelOperations.byCarrier(carrier, options));
    }

    /**
     * Queries index {@code by-route} for the items with this {@code route}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param route the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncResults<Parcel> byRoute(String route) {
        return dynawright.run(ParcelOperations.byRoute(route));
    }

    /**
     * Queries index {@code by-route} for the items with this {@code route}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param route the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> AsyncResults<R> byRoute(String route,
            Function<ParcelQuery.ByRoute, ? extends QueryStage<ParcelQuery.ByRoute, R>> options) {
        return dynawright.run(ParcelOperations.byRoute(route, options));
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
    public AsyncResults<Parcel> where(Function<ParcelAttributes, Condition> condition) {
        return dynawright.run(ParcelOperations.where(condition));
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
    public AsyncResults<Parcel> where(Function<ParcelAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(ParcelOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public AsyncScanResults<Parcel> scan() {
        return dynawright.run(ParcelOperations.scan());
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
            Function<ScanBuilder<Parcel, ParcelAttributes>, ? extends ScanStage<ParcelAttributes, R>> options) {
        return dynawright.run(ParcelOperations.scan(options));
    }
}
