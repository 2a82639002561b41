package com.acme.sensitive;

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
 * Stores {@link Patient} in table {@code patients}. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link PatientOperations} with its
 * name and parameters makes.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class PatientRepository {
    /**
     * Runs the operations.
     */
    private final Dynawright dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public PatientRepository(Dynawright dynawright) {
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
    public PatientRepository withZone(ZoneId zone) {
        return new PatientRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Patient} does not declare are
     * erased.
     *
     * @param patient the item to write
     * @return the item as it is stored
     */
    public Patient put(Patient patient) {
        return dynawright.run(PatientOperations.put(patient));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Patient} does not declare are
     * erased.
     *
     * @param patient the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item as it is stored
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is written then
     */
    public Patient put(Patient patient, UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return dynawright.run(PatientOperations.put(patient, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * @param patient the item to write
     * @return the item as it is stored
     * @throws io.dynawright.error.AlreadyExistsException if there is one; it carries that item
     */
    public Patient insert(Patient patient) {
        return dynawright.run(PatientOperations.insert(patient));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return the item, or empty if there is none
     */
    public Optional<Patient> find(PatientKey key) {
        return dynawright.run(PatientOperations.find(key));
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
    public Optional<Patient> find(PatientKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(PatientOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @return the item, or empty if there is none
     */
    public Optional<Patient> find(String insuranceNumber, String ward) {
        return dynawright.run(PatientOperations.find(insuranceNumber, ward));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item, or empty if there is none
     */
    public Optional<Patient> find(String insuranceNumber, String ward,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(PatientOperations.find(insuranceNumber, ward, options));
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
    public <R> Optional<R> find(PatientKey key, View<Patient, R> view) {
        return dynawright.run(PatientOperations.find(key, view));
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
    public <R> Optional<R> find(PatientKey key, View<Patient, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(PatientOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String insuranceNumber, String ward, View<Patient, R> view) {
        return dynawright.run(PatientOperations.find(insuranceNumber, ward, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String insuranceNumber, String ward, View<Patient, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(PatientOperations.find(insuranceNumber, ward, view, options));
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
    public Patient get(PatientKey key) {
        return dynawright.run(PatientOperations.get(key));
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
    public Patient get(PatientKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(PatientOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Patient get(String insuranceNumber, String ward) {
        return dynawright.run(PatientOperations.get(insuranceNumber, ward));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Patient get(String insuranceNumber, String ward, UnaryOperator<ReadOptions> options) {
        return dynawright.run(PatientOperations.get(insuranceNumber, ward, options));
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
    public <R> R get(PatientKey key, View<Patient, R> view) {
        return dynawright.run(PatientOperations.get(key, view));
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
    public <R> R get(PatientKey key, View<Patient, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(PatientOperations.get(key, view, options));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String insuranceNumber, String ward, View<Patient, R> view) {
        return dynawright.run(PatientOperations.get(insuranceNumber, ward, view));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String insuranceNumber, String ward, View<Patient, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(PatientOperations.get(insuranceNumber, ward, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return whether it is there
     */
    public boolean exists(PatientKey key) {
        return dynawright.run(PatientOperations.exists(key));
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
    public boolean exists(PatientKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(PatientOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @return whether it is there
     */
    public boolean exists(String insuranceNumber, String ward) {
        return dynawright.run(PatientOperations.exists(insuranceNumber, ward));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return whether it is there
     */
    public boolean exists(String insuranceNumber, String ward, UnaryOperator<ReadOptions> options) {
        return dynawright.run(PatientOperations.exists(insuranceNumber, ward, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param key the item's key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Patient> delete(PatientKey key) {
        return dynawright.run(PatientOperations.delete(key));
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
    public Optional<Patient> delete(PatientKey key,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return dynawright.run(PatientOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Patient> delete(String insuranceNumber, String ward) {
        return dynawright.run(PatientOperations.delete(insuranceNumber, ward));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Patient> delete(String insuranceNumber, String ward,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return dynawright.run(PatientOperations.delete(insuranceNumber, ward, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param patient an item with the key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Patient> delete(Patient patient) {
        return dynawright.run(PatientOperations.delete(patient));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param patient an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Patient> delete(Patient patient,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return dynawright.run(PatientOperations.delete(patient, options));
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
    public Patient update(PatientKey key, UnaryOperator<PatientUpdate> changes) {
        return dynawright.run(PatientOperations.update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Patient update(String insuranceNumber, String ward,
            UnaryOperator<PatientUpdate> changes) {
        return dynawright.run(PatientOperations.update(insuranceNumber, ward, changes));
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
    public <R> R updateReturning(PatientKey key,
            Function<PatientUpdate, ? extends UpdateStage<PatientUpdate, R>> changes) {
        return dynawright.run(PatientOperations.updateReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R updateReturning(String insuranceNumber, String ward,
            Function<PatientUpdate, ? extends UpdateStage<PatientUpdate, R>> changes) {
        return dynawright.run(PatientOperations.updateReturning(insuranceNumber, ward, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param patient the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Patient update(Patient patient, UnaryOperator<PatientUpdate> changes) {
        return dynawright.run(PatientOperations.update(patient, changes));
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
    public Patient upsert(PatientKey key, UnaryOperator<PatientUpdate> changes) {
        return dynawright.run(PatientOperations.upsert(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Patient upsert(String insuranceNumber, String ward,
            UnaryOperator<PatientUpdate> changes) {
        return dynawright.run(PatientOperations.upsert(insuranceNumber, ward, changes));
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
    public <R> R upsertReturning(PatientKey key,
            Function<PatientUpdate, ? extends UpdateStage<PatientUpdate, R>> changes) {
        return dynawright.run(PatientOperations.upsertReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R upsertReturning(String insuranceNumber, String ward,
            Function<PatientUpdate, ? extends UpdateStage<PatientUpdate, R>> changes) {
        return dynawright.run(PatientOperations.upsertReturning(insuranceNumber, ward, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Patient} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param patient the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Patient> tryPut(Patient patient) {
        return dynawright.run(PatientOperations.tryPut(patient));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Patient} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param patient the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Patient> tryPut(Patient patient,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return dynawright.run(PatientOperations.tryPut(patient, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param patient the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Patient> tryInsert(Patient patient) {
        return dynawright.run(PatientOperations.tryInsert(patient));
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
    public WriteOutcome<Patient> tryUpdate(PatientKey key, UnaryOperator<PatientUpdate> changes) {
        return dynawright.run(PatientOperations.tryUpdate(key, changes));
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
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Patient> tryUpdate(String insuranceNumber, String ward,
            UnaryOperator<PatientUpdate> changes) {
        return dynawright.run(PatientOperations.tryUpdate(insuranceNumber, ward, changes));
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
     * @param patient the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Patient> tryUpdate(Patient patient, UnaryOperator<PatientUpdate> changes) {
        return dynawright.run(PatientOperations.tryUpdate(patient, changes));
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
    public WriteOutcome<Patient> tryDelete(PatientKey key) {
        return dynawright.run(PatientOperations.tryDelete(key));
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
    public WriteOutcome<Patient> tryDelete(PatientKey key,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return dynawright.run(PatientOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Patient> tryDelete(String insuranceNumber, String ward) {
        return dynawright.run(PatientOperations.tryDelete(insuranceNumber, ward));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Patient> tryDelete(String insuranceNumber, String ward,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return dynawright.run(PatientOperations.tryDelete(insuranceNumber, ward, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param patient an item with the key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Patient> tryDelete(Patient patient) {
        return dynawright.run(PatientOperations.tryDelete(patient));
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
     * @param patient an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Patient> tryDelete(Patient patient,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return dynawright.run(PatientOperations.tryDelete(patient, options));
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
    public FoundItems<Patient> findAll(Collection<PatientKey> keys) {
        return dynawright.run(PatientOperations.findAll(keys));
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
    public FoundItems<Patient> findAll(Collection<PatientKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(PatientOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Patient} does not declare are erased.
     *
     * @param items the items to write
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Patient> putAll(Collection<? extends Patient> items) {
        return dynawright.run(PatientOperations.putAll(items));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Patient} does not declare are erased.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Patient> putAll(Collection<? extends Patient> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(PatientOperations.putAll(items, options));
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
    public DeletedItems<Patient> deleteAll(Collection<PatientKey> keys) {
        return dynawright.run(PatientOperations.deleteAll(keys));
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
    public DeletedItems<Patient> deleteAll(Collection<PatientKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(PatientOperations.deleteAll(keys, options));
    }

    /**
     * Queries the items with this partition key, in the order of {@code ward}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param insuranceNumber the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public Results<Patient> query(String insuranceNumber) {
        return dynawright.run(PatientOperations.query(insuranceNumber));
    }

    /**
     * Queries the items with this partition key, in the order of {@code ward}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> Results<R> query(String insuranceNumber,
            Function<PatientQuery, ? extends QueryStage<PatientQuery, R>> options) {
        return dynawright.run(PatientOperations.query(insuranceNumber, options));
    }

    /**
     * Queries index {@code by-ward} for the items with this {@code ward}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param ward the partition key
     * @return what the index holds of the items; every traversal asks DynamoDB again
     */
    public IndexResults<PatientQuery.ByWard.Item, Patient> byWard(String ward) {
        return dynawright.run(PatientOperations.byWard(ward));
    }

    /**
     * Queries index {@code by-ward} for the items with this {@code ward}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read. What was
     * written a moment ago may be missing.
     *
     * @param <R> what becomes of the result
     * @param ward the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return what the index holds of the items; every traversal asks DynamoDB again
     */
    public <R> IndexResults<R, Patient> byWard(String ward,
            Function<PatientQuery.ByWard, ? extends QueryStage<PatientQuery.ByWard, R>> options) {
        return dynawright.run(PatientOperations.byWard(ward, options));
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
    public Results<Patient> where(Function<PatientAttributes, Condition> condition) {
        return dynawright.run(PatientOperations.where(condition));
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
    public Results<Patient> where(Function<PatientAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(PatientOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public ScanResults<Patient> scan() {
        return dynawright.run(PatientOperations.scan());
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
            Function<ScanBuilder<Patient, PatientAttributes>, ? extends ScanStage<PatientAttributes, R>> options) {
        return dynawright.run(PatientOperations.scan(options));
    }
}
