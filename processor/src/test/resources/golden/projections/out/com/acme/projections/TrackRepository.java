package com.acme.projections;

import io.dynawright.Dynawright;
import io.dynawright.IndexResults;
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
 * Stores {@link Track} in table {@code tracks}. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link TrackOperations} with its
 * name and parameters makes.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class TrackRepository {
    /**
     * Runs the operations.
     */
    private final Dynawright dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public TrackRepository(Dynawright dynawright) {
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
    public TrackRepository withZone(ZoneId zone) {
        return new TrackRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Track} does not declare are
     * erased.
     *
     * @param track the item to write
     * @return the item as it is stored
     */
    public Track put(Track track) {
        return dynawright.run(TrackOperations.put(track));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Track} does not declare are
     * erased.
     *
     * @param track the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item as it is stored
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is written then
     */
    public Track put(Track track, UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return dynawright.run(TrackOperations.put(track, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * @param track the item to write
     * @return the item as it is stored
     * @throws io.dynawright.error.AlreadyExistsException if there is one; it carries that item
     */
    public Track insert(Track track) {
        return dynawright.run(TrackOperations.insert(track));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return the item, or empty if there is none
     */
    public Optional<Track> find(TrackKey key) {
        return dynawright.run(TrackOperations.find(key));
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
    public Optional<Track> find(TrackKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TrackOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param artist the partition key
     * @param title the sort key
     * @return the item, or empty if there is none
     */
    public Optional<Track> find(String artist, String title) {
        return dynawright.run(TrackOperations.find(artist, title));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item, or empty if there is none
     */
    public Optional<Track> find(String artist, String title, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TrackOperations.find(artist, title, options));
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
    public <R> Optional<R> find(TrackKey key, View<Track, R> view) {
        return dynawright.run(TrackOperations.find(key, view));
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
    public <R> Optional<R> find(TrackKey key, View<Track, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(TrackOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param title the sort key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String artist, String title, View<Track, R> view) {
        return dynawright.run(TrackOperations.find(artist, title, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param title the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String artist, String title, View<Track, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(TrackOperations.find(artist, title, view, options));
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
    public Track get(TrackKey key) {
        return dynawright.run(TrackOperations.get(key));
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
    public Track get(TrackKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TrackOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param artist the partition key
     * @param title the sort key
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Track get(String artist, String title) {
        return dynawright.run(TrackOperations.get(artist, title));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Track get(String artist, String title, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TrackOperations.get(artist, title, options));
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
    public <R> R get(TrackKey key, View<Track, R> view) {
        return dynawright.run(TrackOperations.get(key, view));
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
    public <R> R get(TrackKey key, View<Track, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TrackOperations.get(key, view, options));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param title the sort key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String artist, String title, View<Track, R> view) {
        return dynawright.run(TrackOperations.get(artist, title, view));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param title the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String artist, String title, View<Track, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(TrackOperations.get(artist, title, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return whether it is there
     */
    public boolean exists(TrackKey key) {
        return dynawright.run(TrackOperations.exists(key));
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
    public boolean exists(TrackKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TrackOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param artist the partition key
     * @param title the sort key
     * @return whether it is there
     */
    public boolean exists(String artist, String title) {
        return dynawright.run(TrackOperations.exists(artist, title));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return whether it is there
     */
    public boolean exists(String artist, String title, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TrackOperations.exists(artist, title, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param key the item's key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Track> delete(TrackKey key) {
        return dynawright.run(TrackOperations.delete(key));
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
    public Optional<Track> delete(TrackKey key,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return dynawright.run(TrackOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param artist the partition key
     * @param title the sort key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Track> delete(String artist, String title) {
        return dynawright.run(TrackOperations.delete(artist, title));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Track> delete(String artist, String title,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return dynawright.run(TrackOperations.delete(artist, title, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param track an item with the key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Track> delete(Track track) {
        return dynawright.run(TrackOperations.delete(track));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param track an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Track> delete(Track track,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return dynawright.run(TrackOperations.delete(track, options));
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
    public Track update(TrackKey key, UnaryOperator<TrackUpdate> changes) {
        return dynawright.run(TrackOperations.update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Track update(String artist, String title, UnaryOperator<TrackUpdate> changes) {
        return dynawright.run(TrackOperations.update(artist, title, changes));
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
    public <R> R updateReturning(TrackKey key,
            Function<TrackUpdate, ? extends UpdateStage<TrackUpdate, R>> changes) {
        return dynawright.run(TrackOperations.updateReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param title the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R updateReturning(String artist, String title,
            Function<TrackUpdate, ? extends UpdateStage<TrackUpdate, R>> changes) {
        return dynawright.run(TrackOperations.updateReturning(artist, title, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param track the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Track update(Track track, UnaryOperator<TrackUpdate> changes) {
        return dynawright.run(TrackOperations.update(track, changes));
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
    public Track upsert(TrackKey key, UnaryOperator<TrackUpdate> changes) {
        return dynawright.run(TrackOperations.upsert(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Track upsert(String artist, String title, UnaryOperator<TrackUpdate> changes) {
        return dynawright.run(TrackOperations.upsert(artist, title, changes));
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
    public <R> R upsertReturning(TrackKey key,
            Function<TrackUpdate, ? extends UpdateStage<TrackUpdate, R>> changes) {
        return dynawright.run(TrackOperations.upsertReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param title the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R upsertReturning(String artist, String title,
            Function<TrackUpdate, ? extends UpdateStage<TrackUpdate, R>> changes) {
        return dynawright.run(TrackOperations.upsertReturning(artist, title, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Track} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param track the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Track> tryPut(Track track) {
        return dynawright.run(TrackOperations.tryPut(track));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Track} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param track the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Track> tryPut(Track track,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return dynawright.run(TrackOperations.tryPut(track, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param track the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Track> tryInsert(Track track) {
        return dynawright.run(TrackOperations.tryInsert(track));
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
    public WriteOutcome<Track> tryUpdate(TrackKey key, UnaryOperator<TrackUpdate> changes) {
        return dynawright.run(TrackOperations.tryUpdate(key, changes));
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
     * @param artist the partition key
     * @param title the sort key
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Track> tryUpdate(String artist, String title,
            UnaryOperator<TrackUpdate> changes) {
        return dynawright.run(TrackOperations.tryUpdate(artist, title, changes));
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
     * @param track the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Track> tryUpdate(Track track, UnaryOperator<TrackUpdate> changes) {
        return dynawright.run(TrackOperations.tryUpdate(track, changes));
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
    public WriteOutcome<Track> tryDelete(TrackKey key) {
        return dynawright.run(TrackOperations.tryDelete(key));
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
    public WriteOutcome<Track> tryDelete(TrackKey key,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return dynawright.run(TrackOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param artist the partition key
     * @param title the sort key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Track> tryDelete(String artist, String title) {
        return dynawright.run(TrackOperations.tryDelete(artist, title));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param artist the partition key
     * @param title the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Track> tryDelete(String artist, String title,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return dynawright.run(TrackOperations.tryDelete(artist, title, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param track an item with the key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Track> tryDelete(Track track) {
        return dynawright.run(TrackOperations.tryDelete(track));
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
     * @param track an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Track> tryDelete(Track track,
            UnaryOperator<WriteOptions<TrackAttributes>> options) {
        return dynawright.run(TrackOperations.tryDelete(track, options));
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
    public FoundItems<Track> findAll(Collection<TrackKey> keys) {
        return dynawright.run(TrackOperations.findAll(keys));
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
    public FoundItems<Track> findAll(Collection<TrackKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(TrackOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Track} does not declare are erased.
     *
     * @param items the items to write
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Track> putAll(Collection<? extends Track> items) {
        return dynawright.run(TrackOperations.putAll(items));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Track} does not declare are erased.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Track> putAll(Collection<? extends Track> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(TrackOperations.putAll(items, options));
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
    public DeletedItems<Track> deleteAll(Collection<TrackKey> keys) {
        return dynawright.run(TrackOperations.deleteAll(keys));
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
    public DeletedItems<Track> deleteAll(Collection<TrackKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(TrackOperations.deleteAll(keys, options));
    }

    /**
     * Queries the items with this partition key, in the order of {@code title}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param artist the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public Results<Track> query(String artist) {
        return dynawright.run(TrackOperations.query(artist));
    }

    /**
     * Queries the items with this partition key, in the order of {@code title}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> Results<R> query(String artist,
            Function<TrackQuery, ? extends QueryStage<TrackQuery, R>> options) {
        return dynawright.run(TrackOperations.query(artist, options));
    }

    /**
     * Queries index {@code by-genre} for the items with this {@code genre}, in the order of
     * {@code title}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param genre the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public Results<Track> byGenre(String genre) {
        return dynawright.run(TrackOperations.byGenre(genre));
    }

    /**
     * Queries index {@code by-genre} for the items with this {@code genre}, in the order of
     * {@code title}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param genre the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> Results<R> byGenre(String genre,
            Function<TrackQuery.ByGenre, ? extends QueryStage<TrackQuery.ByGenre, R>> options) {
        return dynawright.run(TrackOperations.byGenre(genre, options));
    }

    /**
     * Queries index {@code by-label} for the items with this {@code label}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param label the partition key
     * @return what the index holds of the items; every traversal asks DynamoDB again
     */
    public IndexResults<TrackQuery.ByLabel.Item, Track> byLabel(String label) {
        return dynawright.run(TrackOperations.byLabel(label));
    }

    /**
     * Queries index {@code by-label} for the items with this {@code label}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param label the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return what the index holds of the items; every traversal asks DynamoDB again
     */
    public <R> IndexResults<R, Track> byLabel(String label,
            Function<TrackQuery.ByLabel, ? extends QueryStage<TrackQuery.ByLabel, R>> options) {
        return dynawright.run(TrackOperations.byLabel(label, options));
    }

    /**
     * Queries index {@code by-chart} for the items with this {@code genre} and {@code label},
     * in the order of {@code rank}, then {@code title}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param genre the partition key's {@code genre}
     * @param label the partition key's {@code label}
     * @return what the index holds of the items; every traversal asks DynamoDB again
     */
    public IndexResults<TrackQuery.ByChart.Item, Track> byChart(String genre, String label) {
        return dynawright.run(TrackOperations.byChart(genre, label));
    }

    /**
     * Queries index {@code by-chart} for the items with this {@code genre} and {@code label},
     * in the order of {@code rank}, then {@code title}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param genre the partition key's {@code genre}
     * @param label the partition key's {@code label}
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return what the index holds of the items; every traversal asks DynamoDB again
     */
    public <R> IndexResults<R, Track> byChart(String genre, String label,
            Function<TrackQuery.ByChart, ? extends QueryStage<TrackQuery.ByChart, R>> options) {
        return dynawright.run(TrackOperations.byChart(genre, label, options));
    }

    /**
     * Queries index {@code by-rank} for the items with this {@code artist}, in the order of
     * {@code rank}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param artist the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public Results<Track> byRank(String artist) {
        return dynawright.run(TrackOperations.byRank(artist));
    }

    /**
     * Queries index {@code by-rank} for the items with this {@code artist}, in the order of
     * {@code rank}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> Results<R> byRank(String artist,
            Function<TrackQuery.ByRank, ? extends QueryStage<TrackQuery.ByRank, R>> options) {
        return dynawright.run(TrackOperations.byRank(artist, options));
    }

    /**
     * Queries index {@code by-length} for the items with this {@code artist}, in the order of
     * {@code seconds}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param artist the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public Results<Track> byLength(String artist) {
        return dynawright.run(TrackOperations.byLength(artist));
    }

    /**
     * Queries index {@code by-length} for the items with this {@code artist}, in the order of
     * {@code seconds}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param artist the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> Results<R> byLength(String artist,
            Function<TrackQuery.ByLength, ? extends QueryStage<TrackQuery.ByLength, R>> options) {
        return dynawright.run(TrackOperations.byLength(artist, options));
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
    public Results<Track> where(Function<TrackAttributes, Condition> condition) {
        return dynawright.run(TrackOperations.where(condition));
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
    public Results<Track> where(Function<TrackAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(TrackOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public ScanResults<Track> scan() {
        return dynawright.run(TrackOperations.scan());
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
            Function<ScanBuilder<Track, TrackAttributes>, ? extends ScanStage<TrackAttributes, R>> options) {
        return dynawright.run(TrackOperations.scan(options));
    }
}
