package com.acme.defaults;

import io.dynawright.Dynawright;
import io.dynawright.Results;
import io.dynawright.ScanResults;
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
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Stores {@link Profile} in table {@code profiles}. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link ProfileOperations} with its
 * name and parameters makes.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class ProfileRepository {
    /**
     * Runs the operations.
     */
    private final Dynawright dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public ProfileRepository(Dynawright dynawright) {
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
    public ProfileRepository withZone(ZoneId zone) {
        return new ProfileRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Profile} does not declare are
     * erased.
     *
     * @param profile the item to write
     * @return the item as it is stored
     */
    public Profile put(Profile profile) {
        return dynawright.run(ProfileOperations.put(profile));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Profile} does not declare are
     * erased.
     *
     * @param profile the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item as it is stored
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is written then
     */
    public Profile put(Profile profile, UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return dynawright.run(ProfileOperations.put(profile, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * @param profile the item to write
     * @return the item as it is stored
     * @throws io.dynawright.error.AlreadyExistsException if there is one; it carries that item
     */
    public Profile insert(Profile profile) {
        return dynawright.run(ProfileOperations.insert(profile));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return the item, or empty if there is none
     */
    public Optional<Profile> find(ProfileKey key) {
        return dynawright.run(ProfileOperations.find(key));
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
    public Optional<Profile> find(ProfileKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProfileOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param id the partition key
     * @return the item, or empty if there is none
     */
    public Optional<Profile> find(String id) {
        return dynawright.run(ProfileOperations.find(id));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item, or empty if there is none
     */
    public Optional<Profile> find(String id, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProfileOperations.find(id, options));
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
    public <R> Optional<R> find(ProfileKey key, View<Profile, R> view) {
        return dynawright.run(ProfileOperations.find(key, view));
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
    public <R> Optional<R> find(ProfileKey key, View<Profile, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProfileOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String id, View<Profile, R> view) {
        return dynawright.run(ProfileOperations.find(id, view));
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
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String id, View<Profile, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProfileOperations.find(id, view, options));
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
    public Profile get(ProfileKey key) {
        return dynawright.run(ProfileOperations.get(key));
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
    public Profile get(ProfileKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProfileOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param id the partition key
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Profile get(String id) {
        return dynawright.run(ProfileOperations.get(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Profile get(String id, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProfileOperations.get(id, options));
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
    public <R> R get(ProfileKey key, View<Profile, R> view) {
        return dynawright.run(ProfileOperations.get(key, view));
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
    public <R> R get(ProfileKey key, View<Profile, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProfileOperations.get(key, view, options));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String id, View<Profile, R> view) {
        return dynawright.run(ProfileOperations.get(id, view));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String id, View<Profile, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProfileOperations.get(id, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return whether it is there
     */
    public boolean exists(ProfileKey key) {
        return dynawright.run(ProfileOperations.exists(key));
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
    public boolean exists(ProfileKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProfileOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param id the partition key
     * @return whether it is there
     */
    public boolean exists(String id) {
        return dynawright.run(ProfileOperations.exists(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return whether it is there
     */
    public boolean exists(String id, UnaryOperator<ReadOptions> options) {
        return dynawright.run(ProfileOperations.exists(id, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param key the item's key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Profile> delete(ProfileKey key) {
        return dynawright.run(ProfileOperations.delete(key));
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
    public Optional<Profile> delete(ProfileKey key,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return dynawright.run(ProfileOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param id the partition key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Profile> delete(String id) {
        return dynawright.run(ProfileOperations.delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Profile> delete(String id,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return dynawright.run(ProfileOperations.delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param profile an item with the key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Profile> delete(Profile profile) {
        return dynawright.run(ProfileOperations.delete(profile));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param profile an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Profile> delete(Profile profile,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return dynawright.run(ProfileOperations.delete(profile, options));
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
    public Profile update(ProfileKey key, UnaryOperator<ProfileUpdate> changes) {
        return dynawright.run(ProfileOperations.update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Profile update(String id, UnaryOperator<ProfileUpdate> changes) {
        return dynawright.run(ProfileOperations.update(id, changes));
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
    public <R> R updateReturning(ProfileKey key,
            Function<ProfileUpdate, ? extends UpdateStage<ProfileUpdate, R>> changes) {
        return dynawright.run(ProfileOperations.updateReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R updateReturning(String id,
            Function<ProfileUpdate, ? extends UpdateStage<ProfileUpdate, R>> changes) {
        return dynawright.run(ProfileOperations.updateReturning(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param profile the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Profile update(Profile profile, UnaryOperator<ProfileUpdate> changes) {
        return dynawright.run(ProfileOperations.update(profile, changes));
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
    public Profile upsert(ProfileKey key, UnaryOperator<ProfileUpdate> changes) {
        return dynawright.run(ProfileOperations.upsert(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Profile upsert(String id, UnaryOperator<ProfileUpdate> changes) {
        return dynawright.run(ProfileOperations.upsert(id, changes));
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
    public <R> R upsertReturning(ProfileKey key,
            Function<ProfileUpdate, ? extends UpdateStage<ProfileUpdate, R>> changes) {
        return dynawright.run(ProfileOperations.upsertReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R upsertReturning(String id,
            Function<ProfileUpdate, ? extends UpdateStage<ProfileUpdate, R>> changes) {
        return dynawright.run(ProfileOperations.upsertReturning(id, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Profile} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param profile the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Profile> tryPut(Profile profile) {
        return dynawright.run(ProfileOperations.tryPut(profile));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Profile} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param profile the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Profile> tryPut(Profile profile,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return dynawright.run(ProfileOperations.tryPut(profile, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param profile the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Profile> tryInsert(Profile profile) {
        return dynawright.run(ProfileOperations.tryInsert(profile));
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
    public WriteOutcome<Profile> tryUpdate(ProfileKey key, UnaryOperator<ProfileUpdate> changes) {
        return dynawright.run(ProfileOperations.tryUpdate(key, changes));
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
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Profile> tryUpdate(String id, UnaryOperator<ProfileUpdate> changes) {
        return dynawright.run(ProfileOperations.tryUpdate(id, changes));
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
     * @param profile the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Profile> tryUpdate(Profile profile, UnaryOperator<ProfileUpdate> changes) {
        return dynawright.run(ProfileOperations.tryUpdate(profile, changes));
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
    public WriteOutcome<Profile> tryDelete(ProfileKey key) {
        return dynawright.run(ProfileOperations.tryDelete(key));
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
    public WriteOutcome<Profile> tryDelete(ProfileKey key,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return dynawright.run(ProfileOperations.tryDelete(key, options));
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
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Profile> tryDelete(String id) {
        return dynawright.run(ProfileOperations.tryDelete(id));
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
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Profile> tryDelete(String id,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return dynawright.run(ProfileOperations.tryDelete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param profile an item with the key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Profile> tryDelete(Profile profile) {
        return dynawright.run(ProfileOperations.tryDelete(profile));
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
     * @param profile an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Profile> tryDelete(Profile profile,
            UnaryOperator<WriteOptions<ProfileAttributes>> options) {
        return dynawright.run(ProfileOperations.tryDelete(profile, options));
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
    public FoundItems<Profile> findAll(Collection<ProfileKey> keys) {
        return dynawright.run(ProfileOperations.findAll(keys));
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
    public FoundItems<Profile> findAll(Collection<ProfileKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(ProfileOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Profile} does not declare are erased.
     *
     * @param items the items to write
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Profile> putAll(Collection<? extends Profile> items) {
        return dynawright.run(ProfileOperations.putAll(items));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Profile} does not declare are erased.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Profile> putAll(Collection<? extends Profile> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(ProfileOperations.putAll(items, options));
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
    public DeletedItems<Profile> deleteAll(Collection<ProfileKey> keys) {
        return dynawright.run(ProfileOperations.deleteAll(keys));
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
    public DeletedItems<Profile> deleteAll(Collection<ProfileKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(ProfileOperations.deleteAll(keys, options));
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
    public Results<Profile> where(Function<ProfileAttributes, Condition> condition) {
        return dynawright.run(ProfileOperations.where(condition));
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
    public Results<Profile> where(Function<ProfileAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(ProfileOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public ScanResults<Profile> scan() {
        return dynawright.run(ProfileOperations.scan());
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
            Function<ScanBuilder<Profile, ProfileAttributes>, ? extends ScanStage<ProfileAttributes, R>> options) {
        return dynawright.run(ProfileOperations.scan(options));
    }
}
