package com.acme.shelves;

import io.dynawright.Dynawright;
import io.dynawright.Results;
import io.dynawright.ScanResults;
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
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Stores {@link Shelf} in table {@code shelves}. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link ShelfOperations} with its
 * name and parameters makes.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class ShelfRepository {
    /**
     * Runs the operations.
     */
    private final Dynawright dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public ShelfRepository(Dynawright dynawright) {
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
    public ShelfRepository withZone(ZoneId zone) {
        return new ShelfRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Shelf} does not declare are
     * erased.
     *
     * @param shelf the item to write
     * @return the item as it is stored
     */
    public Shelf put(Shelf shelf) {
        return dynawright.run(ShelfOperations.put(shelf));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Shelf} does not declare are
     * erased.
     *
     * @param shelf the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item as it is stored
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is written then
     */
    public Shelf put(Shelf shelf, UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return dynawright.run(ShelfOperations.put(shelf, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * @param shelf the item to write
     * @return the item as it is stored
     * @throws io.dynawright.error.AlreadyExistsException if there is one; it carries that item
     */
    public Shelf insert(Shelf shelf) {
        return dynawright.run(ShelfOperations.insert(shelf));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return the item, or empty if there is none
     */
    public Optional<Shelf> find(ShelfKey key) {
        return dynawright.run(ShelfOperations.find(key));
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
    public Optional<Shelf> find(ShelfKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShelfOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param shelfId the partition key
     * @return the item, or empty if there is none
     */
    public Optional<Shelf> find(String shelfId) {
        return dynawright.run(ShelfOperations.find(shelfId));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param shelfId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item, or empty if there is none
     */
    public Optional<Shelf> find(String shelfId, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShelfOperations.find(shelfId, options));
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
    public <R> Optional<R> find(ShelfKey key, View<Shelf, R> view) {
        return dynawright.run(ShelfOperations.find(key, view));
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
    public <R> Optional<R> find(ShelfKey key, View<Shelf, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShelfOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param shelfId the partition key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String shelfId, View<Shelf, R> view) {
        return dynawright.run(ShelfOperations.find(shelfId, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param shelfId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String shelfId, View<Shelf, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShelfOperations.find(shelfId, view, options));
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
    public Shelf get(ShelfKey key) {
        return dynawright.run(ShelfOperations.get(key));
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
    public Shelf get(ShelfKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShelfOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param shelfId the partition key
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Shelf get(String shelfId) {
        return dynawright.run(ShelfOperations.get(shelfId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param shelfId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Shelf get(String shelfId, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShelfOperations.get(shelfId, options));
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
    public <R> R get(ShelfKey key, View<Shelf, R> view) {
        return dynawright.run(ShelfOperations.get(key, view));
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
    public <R> R get(ShelfKey key, View<Shelf, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShelfOperations.get(key, view, options));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param shelfId the partition key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String shelfId, View<Shelf, R> view) {
        return dynawright.run(ShelfOperations.get(shelfId, view));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param shelfId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String shelfId, View<Shelf, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShelfOperations.get(shelfId, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return whether it is there
     */
    public boolean exists(ShelfKey key) {
        return dynawright.run(ShelfOperations.exists(key));
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
    public boolean exists(ShelfKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShelfOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param shelfId the partition key
     * @return whether it is there
     */
    public boolean exists(String shelfId) {
        return dynawright.run(ShelfOperations.exists(shelfId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param shelfId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return whether it is there
     */
    public boolean exists(String shelfId, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ShelfOperations.exists(shelfId, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param key the item's key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Shelf> delete(ShelfKey key) {
        return dynawright.run(ShelfOperations.delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Shelf> delete(ShelfKey key,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return dynawright.run(ShelfOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param shelfId the partition key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Shelf> delete(String shelfId) {
        return dynawright.run(ShelfOperations.delete(shelfId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param shelfId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Shelf> delete(String shelfId,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return dynawright.run(ShelfOperations.delete(shelfId, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param shelf an item with the key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Shelf> delete(Shelf shelf) {
        return dynawright.run(ShelfOperations.delete(shelf));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param shelf an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Shelf> delete(Shelf shelf,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return dynawright.run(ShelfOperations.delete(shelf, options));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Shelf update(ShelfKey key, UnaryOperator<ShelfUpdate> changes) {
        return dynawright.run(ShelfOperations.update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param shelfId the partition key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Shelf update(String shelfId, UnaryOperator<ShelfUpdate> changes) {
        return dynawright.run(ShelfOperations.update(shelfId, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
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
     */
    public <R> R updateReturning(ShelfKey key,
            Function<ShelfUpdate, ? extends UpdateStage<ShelfUpdate, R>> changes) {
        return dynawright.run(ShelfOperations.updateReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param <R> what becomes of the result
     * @param shelfId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R updateReturning(String shelfId,
            Function<ShelfUpdate, ? extends UpdateStage<ShelfUpdate, R>> changes) {
        return dynawright.run(ShelfOperations.updateReturning(shelfId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param shelf the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Shelf update(Shelf shelf, UnaryOperator<ShelfUpdate> changes) {
        return dynawright.run(ShelfOperations.update(shelf, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Shelf upsert(ShelfKey key, UnaryOperator<ShelfUpdate> changes) {
        return dynawright.run(ShelfOperations.upsert(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param shelfId the partition key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Shelf upsert(String shelfId, UnaryOperator<ShelfUpdate> changes) {
        return dynawright.run(ShelfOperations.upsert(shelfId, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R upsertReturning(ShelfKey key,
            Function<ShelfUpdate, ? extends UpdateStage<ShelfUpdate, R>> changes) {
        return dynawright.run(ShelfOperations.upsertReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param <R> what becomes of the result
     * @param shelfId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R upsertReturning(String shelfId,
            Function<ShelfUpdate, ? extends UpdateStage<ShelfUpdate, R>> changes) {
        return dynawright.run(ShelfOperations.upsertReturning(shelfId, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Shelf} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param shelf the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Shelf> tryPut(Shelf shelf) {
        return dynawright.run(ShelfOperations.tryPut(shelf));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Shelf} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param shelf the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Shelf> tryPut(Shelf shelf,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return dynawright.run(ShelfOperations.tryPut(shelf, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param shelf the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Shelf> tryInsert(Shelf shelf) {
        return dynawright.run(ShelfOperations.tryInsert(shelf));
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
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Shelf> tryUpdate(ShelfKey key, UnaryOperator<ShelfUpdate> changes) {
        return dynawright.run(ShelfOperations.tryUpdate(key, changes));
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
     * @param shelfId the partition key
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Shelf> tryUpdate(String shelfId, UnaryOperator<ShelfUpdate> changes) {
        return dynawright.run(ShelfOperations.tryUpdate(shelfId, changes));
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
     * @param shelf the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Shelf> tryUpdate(Shelf shelf, UnaryOperator<ShelfUpdate> changes) {
        return dynawright.run(ShelfOperations.tryUpdate(shelf, changes));
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
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Shelf> tryDelete(ShelfKey key) {
        return dynawright.run(ShelfOperations.tryDelete(key));
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
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Shelf> tryDelete(ShelfKey key,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return dynawright.run(ShelfOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param shelfId the partition key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Shelf> tryDelete(String shelfId) {
        return dynawright.run(ShelfOperations.tryDelete(shelfId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param shelfId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Shelf> tryDelete(String shelfId,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return dynawright.run(ShelfOperations.tryDelete(shelfId, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param shelf an item with the key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Shelf> tryDelete(Shelf shelf) {
        return dynawright.run(ShelfOperations.tryDelete(shelf));
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
     * @param shelf an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Shelf> tryDelete(Shelf shelf,
            UnaryOperator<WriteOptions<ShelfAttributes>> options) {
        return dynawright.run(ShelfOperations.tryDelete(shelf, options));
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
    public FoundItems<Shelf> findAll(Collection<ShelfKey> keys) {
        return dynawright.run(ShelfOperations.findAll(keys));
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
    public FoundItems<Shelf> findAll(Collection<ShelfKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(ShelfOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Shelf} does not declare are erased.
     *
     * @param items the items to write
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Shelf> putAll(Collection<? extends Shelf> items) {
        return dynawright.run(ShelfOperations.putAll(items));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Shelf} does not declare are erased.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Shelf> putAll(Collection<? extends Shelf> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(ShelfOperations.putAll(items, options));
    }

    /**
     * Deletes the items with these keys.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 keys, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. It succeeds for a key without item, too.
     *
     * @param keys the items' keys
     * @return the keys that were deleted, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public DeletedItems<Shelf> deleteAll(Collection<ShelfKey> keys) {
        return dynawright.run(ShelfOperations.deleteAll(keys));
    }

    /**
     * Deletes the items with these keys.
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
    public DeletedItems<Shelf> deleteAll(Collection<ShelfKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(ShelfOperations.deleteAll(keys, options));
    }

    /**
     * Queries index {@code by-owner} for the items with this {@code owner}, in the order of
     * {@code position}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param owner the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public Results<Shelf> byOwner(String owner) {
        return dynawright.run(ShelfOperations.byOwner(owner));
    }

    /**
     * Queries index {@code by-owner} for the items with this {@code owner}, in the order of
     * {@code position}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param owner the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> Results<R> byOwner(String owner,
            Function<ShelfQuery.ByOwner, ? extends QueryStage<ShelfQuery.ByOwner, R>> options) {
        return dynawright.run(ShelfOperations.byOwner(owner, options));
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
    public Results<Shelf> where(Function<ShelfAttributes, Condition> condition) {
        return dynawright.run(ShelfOperations.where(condition));
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
    public Results<Shelf> where(Function<ShelfAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(ShelfOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public ScanResults<Shelf> scan() {
        return dynawright.run(ShelfOperations.scan());
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
            Function<ScanBuilder<Shelf, ShelfAttributes>, ? extends ScanStage<ShelfAttributes, R>> options) {
        return dynawright.run(ShelfOperations.scan(options));
    }
}
