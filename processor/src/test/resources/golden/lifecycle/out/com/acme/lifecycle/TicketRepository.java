package com.acme.lifecycle;

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
import io.dynawright.operation.VersionedWriteOptions;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOptions;
import io.dynawright.operation.WriteOutcome;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Stores {@link Ticket} in table {@code tickets}. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link TicketOperations} with its
 * name and parameters makes.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class TicketRepository {
    /**
     * Runs the operations.
     */
    private final Dynawright dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public TicketRepository(Dynawright dynawright) {
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
    public TicketRepository withZone(ZoneId zone) {
        return new TicketRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Ticket} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code revision} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param ticket the item to write
     * @return the item as it is stored
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public Ticket put(Ticket ticket) {
        return dynawright.run(TicketOperations.put(ticket));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Ticket} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code revision} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param ticket the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item as it is stored
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is written then
     */
    public Ticket put(Ticket ticket, UnaryOperator<WriteOptions<TicketAttributes>> options) {
        return dynawright.run(TicketOperations.put(ticket, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>It is stored with {@code revision} 1, whatever the object has.
     *
     * @param ticket the item to write
     * @return the item as it is stored
     * @throws io.dynawright.error.AlreadyExistsException if there is one; it carries that item
     */
    public Ticket insert(Ticket ticket) {
        return dynawright.run(TicketOperations.insert(ticket));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return the item, or empty if there is none
     */
    public Optional<Ticket> find(TicketKey key) {
        return dynawright.run(TicketOperations.find(key));
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
    public Optional<Ticket> find(TicketKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TicketOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @return the item, or empty if there is none
     */
    public Optional<Ticket> find(String queue, UUID ticketId) {
        return dynawright.run(TicketOperations.find(queue, ticketId));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item, or empty if there is none
     */
    public Optional<Ticket> find(String queue, UUID ticketId, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TicketOperations.find(queue, ticketId, options));
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
    public <R> Optional<R> find(TicketKey key, View<Ticket, R> view) {
        return dynawright.run(TicketOperations.find(key, view));
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
    public <R> Optional<R> find(TicketKey key, View<Ticket, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(TicketOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param queue the partition key
     * @param ticketId the sort key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String queue, UUID ticketId, View<Ticket, R> view) {
        return dynawright.run(TicketOperations.find(queue, ticketId, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param queue the partition key
     * @param ticketId the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String queue, UUID ticketId, View<Ticket, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(TicketOperations.find(queue, ticketId, view, options));
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
    public Ticket get(TicketKey key) {
        return dynawright.run(TicketOperations.get(key));
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
    public Ticket get(TicketKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TicketOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Ticket get(String queue, UUID ticketId) {
        return dynawright.run(TicketOperations.get(queue, ticketId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Ticket get(String queue, UUID ticketId, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TicketOperations.get(queue, ticketId, options));
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
    public <R> R get(TicketKey key, View<Ticket, R> view) {
        return dynawright.run(TicketOperations.get(key, view));
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
    public <R> R get(TicketKey key, View<Ticket, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TicketOperations.get(key, view, options));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param queue the partition key
     * @param ticketId the sort key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String queue, UUID ticketId, View<Ticket, R> view) {
        return dynawright.run(TicketOperations.get(queue, ticketId, view));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param queue the partition key
     * @param ticketId the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String queue, UUID ticketId, View<Ticket, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(TicketOperations.get(queue, ticketId, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return whether it is there
     */
    public boolean exists(TicketKey key) {
        return dynawright.run(TicketOperations.exists(key));
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
    public boolean exists(TicketKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TicketOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @return whether it is there
     */
    public boolean exists(String queue, UUID ticketId) {
        return dynawright.run(TicketOperations.exists(queue, ticketId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return whether it is there
     */
    public boolean exists(String queue, UUID ticketId, UnaryOperator<ReadOptions> options) {
        return dynawright.run(TicketOperations.exists(queue, ticketId, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Its {@code revision} is not checked.
     *
     * @param key the item's key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Ticket> delete(TicketKey key) {
        return dynawright.run(TicketOperations.delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Its {@code revision} is checked only with {@code ifVersion}. Versions are not checked
     * across the replicas of an eventually consistent global table.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     * @throws io.dynawright.error.StaleVersionException if the stored item has another version
     */
    public Optional<Ticket> delete(TicketKey key,
            UnaryOperator<VersionedWriteOptions<TicketAttributes>> options) {
        return dynawright.run(TicketOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Its {@code revision} is not checked.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Ticket> delete(String queue, UUID ticketId) {
        return dynawright.run(TicketOperations.delete(queue, ticketId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Its {@code revision} is checked only with {@code ifVersion}. Versions are not checked
     * across the replicas of an eventually consistent global table.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     * @throws io.dynawright.error.StaleVersionException if the stored item has another version
     */
    public Optional<Ticket> delete(String queue, UUID ticketId,
            UnaryOperator<VersionedWriteOptions<TicketAttributes>> options) {
        return dynawright.run(TicketOperations.delete(queue, ticketId, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>The stored item, if there is one, must have the {@code revision} of this one, and
     * none if that is 0 or null. Versions are not checked across the replicas of an eventually
     * consistent global table.
     *
     * @param ticket an item with the key
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.StaleVersionException if the stored item has another version
     */
    public Optional<Ticket> delete(Ticket ticket) {
        return dynawright.run(TicketOperations.delete(ticket));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The stored item, if there is one, must have the {@code revision} of this one, and
     * none if that is 0 or null. Versions are not checked across the replicas of an eventually
     * consistent global table.
     *
     * @param ticket an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     * @throws io.dynawright.error.StaleVersionException if the stored item has another version
     */
    public Optional<Ticket> delete(Ticket ticket,
            UnaryOperator<WriteOptions<TicketAttributes>> options) {
        return dynawright.run(TicketOperations.delete(ticket, options));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code revision}, and checks it only with {@code ifVersion}. Versions
     * are not checked across the replicas of an eventually consistent global table.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public Ticket update(TicketKey key, UnaryOperator<TicketUpdate> changes) {
        return dynawright.run(TicketOperations.update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code revision}, and checks it only with {@code ifVersion}. Versions
     * are not checked across the replicas of an eventually consistent global table.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public Ticket update(String queue, UUID ticketId, UnaryOperator<TicketUpdate> changes) {
        return dynawright.run(TicketOperations.update(queue, ticketId, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code revision}, and checks it only with {@code ifVersion}. Versions
     * are not checked across the replicas of an eventually consistent global table.
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
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public <R> R updateReturning(TicketKey key,
            Function<TicketUpdate, ? extends UpdateStage<TicketUpdate, R>> changes) {
        return dynawright.run(TicketOperations.updateReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code revision}, and checks it only with {@code ifVersion}. Versions
     * are not checked across the replicas of an eventually consistent global table.
     *
     * @param <R> what becomes of the result
     * @param queue the partition key
     * @param ticketId the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public <R> R updateReturning(String queue, UUID ticketId,
            Function<TicketUpdate, ? extends UpdateStage<TicketUpdate, R>> changes) {
        return dynawright.run(TicketOperations.updateReturning(queue, ticketId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>The stored item must have the {@code revision} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param ticket the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public Ticket update(Ticket ticket, UnaryOperator<TicketUpdate> changes) {
        return dynawright.run(TicketOperations.update(ticket, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * <p>It counts up {@code revision}, and checks it only with {@code ifVersion}. Versions
     * are not checked across the replicas of an eventually consistent global table.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public Ticket upsert(TicketKey key, UnaryOperator<TicketUpdate> changes) {
        return dynawright.run(TicketOperations.upsert(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * <p>It counts up {@code revision}, and checks it only with {@code ifVersion}. Versions
     * are not checked across the replicas of an eventually consistent global table.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public Ticket upsert(String queue, UUID ticketId, UnaryOperator<TicketUpdate> changes) {
        return dynawright.run(TicketOperations.upsert(queue, ticketId, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * <p>It counts up {@code revision}, and checks it only with {@code ifVersion}. Versions
     * are not checked across the replicas of an eventually consistent global table.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public <R> R upsertReturning(TicketKey key,
            Function<TicketUpdate, ? extends UpdateStage<TicketUpdate, R>> changes) {
        return dynawright.run(TicketOperations.upsertReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * <p>It counts up {@code revision}, and checks it only with {@code ifVersion}. Versions
     * are not checked across the replicas of an eventually consistent global table.
     *
     * @param <R> what becomes of the result
     * @param queue the partition key
     * @param ticketId the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     * @throws io.dynawright.error.StaleVersionException if the stored item has another
     *     version, or is not there any more
     */
    public <R> R upsertReturning(String queue, UUID ticketId,
            Function<TicketUpdate, ? extends UpdateStage<TicketUpdate, R>> changes) {
        return dynawright.run(TicketOperations.upsertReturning(queue, ticketId, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Ticket} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code revision} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param ticket the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Ticket> tryPut(Ticket ticket) {
        return dynawright.run(TicketOperations.tryPut(ticket));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Ticket} does not declare are
     * erased.
     *
     * <p>The stored item must have the {@code revision} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param ticket the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Ticket> tryPut(Ticket ticket,
            UnaryOperator<WriteOptions<TicketAttributes>> options) {
        return dynawright.run(TicketOperations.tryPut(ticket, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>It is stored with {@code revision} 1, whatever the object has.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param ticket the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Ticket> tryInsert(Ticket ticket) {
        return dynawright.run(TicketOperations.tryInsert(ticket));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code revision}, and checks it only with {@code ifVersion}. Versions
     * are not checked across the replicas of an eventually consistent global table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #update}. All other failures are failures here, too.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Ticket> tryUpdate(TicketKey key, UnaryOperator<TicketUpdate> changes) {
        return dynawright.run(TicketOperations.tryUpdate(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>It counts up {@code revision}, and checks it only with {@code ifVersion}. Versions
     * are not checked across the replicas of an eventually consistent global table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #update}. All other failures are failures here, too.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Ticket> tryUpdate(String queue, UUID ticketId,
            UnaryOperator<TicketUpdate> changes) {
        return dynawright.run(TicketOperations.tryUpdate(queue, ticketId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>The stored item must have the {@code revision} of this one, and none if that is 0 or
     * null. Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #update}. All other failures are failures here, too.
     *
     * @param ticket the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Ticket> tryUpdate(Ticket ticket, UnaryOperator<TicketUpdate> changes) {
        return dynawright.run(TicketOperations.tryUpdate(ticket, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Its {@code revision} is not checked.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param key the item's key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Ticket> tryDelete(TicketKey key) {
        return dynawright.run(TicketOperations.tryDelete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Its {@code revision} is checked only with {@code ifVersion}. Versions are not checked
     * across the replicas of an eventually consistent global table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Ticket> tryDelete(TicketKey key,
            UnaryOperator<VersionedWriteOptions<TicketAttributes>> options) {
        return dynawright.run(TicketOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Its {@code revision} is not checked.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Ticket> tryDelete(String queue, UUID ticketId) {
        return dynawright.run(TicketOperations.tryDelete(queue, ticketId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Its {@code revision} is checked only with {@code ifVersion}. Versions are not checked
     * across the replicas of an eventually consistent global table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param queue the partition key
     * @param ticketId the sort key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Ticket> tryDelete(String queue, UUID ticketId,
            UnaryOperator<VersionedWriteOptions<TicketAttributes>> options) {
        return dynawright.run(TicketOperations.tryDelete(queue, ticketId, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>The stored item, if there is one, must have the {@code revision} of this one, and
     * none if that is 0 or null. Versions are not checked across the replicas of an eventually
     * consistent global table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param ticket an item with the key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Ticket> tryDelete(Ticket ticket) {
        return dynawright.run(TicketOperations.tryDelete(ticket));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>The stored item, if there is one, must have the {@code revision} of this one, and
     * none if that is 0 or null. Versions are not checked across the replicas of an eventually
     * consistent global table.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param ticket an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Ticket> tryDelete(Ticket ticket,
            UnaryOperator<WriteOptions<TicketAttributes>> options) {
        return dynawright.run(TicketOperations.tryDelete(ticket, options));
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
    public FoundItems<Ticket> findAll(Collection<TicketKey> keys) {
        return dynawright.run(TicketOperations.findAll(keys));
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
    public FoundItems<Ticket> findAll(Collection<TicketKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(TicketOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code revision} after its own.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Ticket} does not declare are erased.
     *
     * @param items the items to write
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Ticket> putAllUnchecked(Collection<? extends Ticket> items) {
        return dynawright.run(TicketOperations.putAllUnchecked(items));
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code revision} after its own.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Ticket} does not declare are erased.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Ticket> putAllUnchecked(Collection<? extends Ticket> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(TicketOperations.putAllUnchecked(items, options));
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 keys, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. It succeeds for a key without item, too.
     *
     * @param keys the items' keys
     * @return the keys that were deleted, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public DeletedItems<Ticket> deleteAll(Collection<TicketKey> keys) {
        return dynawright.run(TicketOperations.deleteAll(keys));
    }

    /**
     * Deletes the items with these keys, without checking versions.
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
    public DeletedItems<Ticket> deleteAll(Collection<TicketKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(TicketOperations.deleteAll(keys, options));
    }

    /**
     * Queries the items with this partition key, in the order of {@code ticketId}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param queue the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public Results<Ticket> query(String queue) {
        return dynawright.run(TicketOperations.query(queue));
    }

    /**
     * Queries the items with this partition key, in the order of {@code ticketId}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param queue the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> Results<R> query(String queue,
            Function<TicketQuery, ? extends QueryStage<TicketQuery, R>> options) {
        return dynawright.run(TicketOperations.query(queue, options));
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
    public Results<Ticket> where(Function<TicketAttributes, Condition> condition) {
        return dynawright.run(TicketOperations.where(condition));
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
    public Results<Ticket> where(Function<TicketAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(TicketOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public ScanResults<Ticket> scan() {
        return dynawright.run(TicketOperations.scan());
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
            Function<ScanBuilder<Ticket, TicketAttributes>, ? extends ScanStage<TicketAttributes, R>> options) {
        return dynawright.run(TicketOperations.scan(options));
    }
}
