package com.acme.invoices;

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
 * Stores {@link Invoice} in table {@code invoices}. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link InvoiceOperations} with its
 * name and parameters makes.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public class InvoiceRepository {
    /**
     * Runs the operations.
     */
    private final Dynawright dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public InvoiceRepository(Dynawright dynawright) {
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
    public InvoiceRepository withZone(ZoneId zone) {
        return new InvoiceRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Invoice} does not declare are
     * erased.
     *
     * @param invoice the item to write
     * @return the item as it is stored
     */
    public Invoice put(Invoice invoice) {
        return dynawright.run(InvoiceOperations.put(invoice));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Invoice} does not declare are
     * erased.
     *
     * @param invoice the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item as it is stored
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is written then
     */
    public Invoice put(Invoice invoice, UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return dynawright.run(InvoiceOperations.put(invoice, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * @param invoice the item to write
     * @return the item as it is stored
     * @throws io.dynawright.error.AlreadyExistsException if there is one; it carries that item
     */
    public Invoice insert(Invoice invoice) {
        return dynawright.run(InvoiceOperations.insert(invoice));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return the item, or empty if there is none
     */
    public Optional<Invoice> find(InvoiceKey key) {
        return dynawright.run(InvoiceOperations.find(key));
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
    public Optional<Invoice> find(InvoiceKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param number the partition key
     * @return the item, or empty if there is none
     */
    public Optional<Invoice> find(String number) {
        return dynawright.run(InvoiceOperations.find(number));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param number the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item, or empty if there is none
     */
    public Optional<Invoice> find(String number, UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.find(number, options));
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
    public <R> Optional<R> find(InvoiceKey key, View<Invoice, R> view) {
        return dynawright.run(InvoiceOperations.find(key, view));
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
    public <R> Optional<R> find(InvoiceKey key, View<Invoice, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param number the partition key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String number, View<Invoice, R> view) {
        return dynawright.run(InvoiceOperations.find(number, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param number the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String number, View<Invoice, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.find(number, view, options));
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
    public Invoice get(InvoiceKey key) {
        return dynawright.run(InvoiceOperations.get(key));
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
    public Invoice get(InvoiceKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param number the partition key
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Invoice get(String number) {
        return dynawright.run(InvoiceOperations.get(number));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param number the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Invoice get(String number, UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.get(number, options));
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
    public <R> R get(InvoiceKey key, View<Invoice, R> view) {
        return dynawright.run(InvoiceOperations.get(key, view));
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
    public <R> R get(InvoiceKey key, View<Invoice, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.get(key, view, options));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param number the partition key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String number, View<Invoice, R> view) {
        return dynawright.run(InvoiceOperations.get(number, view));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param number the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String number, View<Invoice, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.get(number, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return whether it is there
     */
    public boolean exists(InvoiceKey key) {
        return dynawright.run(InvoiceOperations.exists(key));
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
    public boolean exists(InvoiceKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param number the partition key
     * @return whether it is there
     */
    public boolean exists(String number) {
        return dynawright.run(InvoiceOperations.exists(number));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param number the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return whether it is there
     */
    public boolean exists(String number, UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.exists(number, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param key the item's key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Invoice> delete(InvoiceKey key) {
        return dynawright.run(InvoiceOperations.delete(key));
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
    public Optional<Invoice> delete(InvoiceKey key,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return dynawright.run(InvoiceOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param number the partition key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Invoice> delete(String number) {
        return dynawright.run(InvoiceOperations.delete(number));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param number the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Invoice> delete(String number,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return dynawright.run(InvoiceOperations.delete(number, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param invoice an item with the key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Invoice> delete(Invoice invoice) {
        return dynawright.run(InvoiceOperations.delete(invoice));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param invoice an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Invoice> delete(Invoice invoice,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return dynawright.run(InvoiceOperations.delete(invoice, options));
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
    public Invoice update(InvoiceKey key, UnaryOperator<InvoiceUpdate> changes) {
        return dynawright.run(InvoiceOperations.update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param number the partition key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Invoice update(String number, UnaryOperator<InvoiceUpdate> changes) {
        return dynawright.run(InvoiceOperations.update(number, changes));
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
    public <R> R updateReturning(InvoiceKey key,
            Function<InvoiceUpdate, ? extends UpdateStage<InvoiceUpdate, R>> changes) {
        return dynawright.run(InvoiceOperations.updateReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param <R> what becomes of the result
     * @param number the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R updateReturning(String number,
            Function<InvoiceUpdate, ? extends UpdateStage<InvoiceUpdate, R>> changes) {
        return dynawright.run(InvoiceOperations.updateReturning(number, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param invoice the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Invoice update(Invoice invoice, UnaryOperator<InvoiceUpdate> changes) {
        return dynawright.run(InvoiceOperations.update(invoice, changes));
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
    public Invoice upsert(InvoiceKey key, UnaryOperator<InvoiceUpdate> changes) {
        return dynawright.run(InvoiceOperations.upsert(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param number the partition key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Invoice upsert(String number, UnaryOperator<InvoiceUpdate> changes) {
        return dynawright.run(InvoiceOperations.upsert(number, changes));
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
    public <R> R upsertReturning(InvoiceKey key,
            Function<InvoiceUpdate, ? extends UpdateStage<InvoiceUpdate, R>> changes) {
        return dynawright.run(InvoiceOperations.upsertReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param <R> what becomes of the result
     * @param number the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R upsertReturning(String number,
            Function<InvoiceUpdate, ? extends UpdateStage<InvoiceUpdate, R>> changes) {
        return dynawright.run(InvoiceOperations.upsertReturning(number, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Invoice} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param invoice the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Invoice> tryPut(Invoice invoice) {
        return dynawright.run(InvoiceOperations.tryPut(invoice));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Invoice} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param invoice the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Invoice> tryPut(Invoice invoice,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return dynawright.run(InvoiceOperations.tryPut(invoice, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param invoice the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Invoice> tryInsert(Invoice invoice) {
        return dynawright.run(InvoiceOperations.tryInsert(invoice));
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
    public WriteOutcome<Invoice> tryUpdate(InvoiceKey key, UnaryOperator<InvoiceUpdate> changes) {
        return dynawright.run(InvoiceOperations.tryUpdate(key, changes));
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
     * @param number the partition key
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Invoice> tryUpdate(String number, UnaryOperator<InvoiceUpdate> changes) {
        return dynawright.run(InvoiceOperations.tryUpdate(number, changes));
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
     * @param invoice the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Invoice> tryUpdate(Invoice invoice, UnaryOperator<InvoiceUpdate> changes) {
        return dynawright.run(InvoiceOperations.tryUpdate(invoice, changes));
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
    public WriteOutcome<Invoice> tryDelete(InvoiceKey key) {
        return dynawright.run(InvoiceOperations.tryDelete(key));
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
    public WriteOutcome<Invoice> tryDelete(InvoiceKey key,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return dynawright.run(InvoiceOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param number the partition key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Invoice> tryDelete(String number) {
        return dynawright.run(InvoiceOperations.tryDelete(number));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param number the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Invoice> tryDelete(String number,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return dynawright.run(InvoiceOperations.tryDelete(number, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param invoice an item with the key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Invoice> tryDelete(Invoice invoice) {
        return dynawright.run(InvoiceOperations.tryDelete(invoice));
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
     * @param invoice an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Invoice> tryDelete(Invoice invoice,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return dynawright.run(InvoiceOperations.tryDelete(invoice, options));
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
    public FoundItems<Invoice> findAll(Collection<InvoiceKey> keys) {
        return dynawright.run(InvoiceOperations.findAll(keys));
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
    public FoundItems<Invoice> findAll(Collection<InvoiceKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(InvoiceOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Invoice} does not declare are erased.
     *
     * @param items the items to write
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Invoice> putAll(Collection<? extends Invoice> items) {
        return dynawright.run(InvoiceOperations.putAll(items));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Invoice} does not declare are erased.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Invoice> putAll(Collection<? extends Invoice> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(InvoiceOperations.putAll(items, options));
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
    public DeletedItems<Invoice> deleteAll(Collection<InvoiceKey> keys) {
        return dynawright.run(InvoiceOperations.deleteAll(keys));
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
    public DeletedItems<Invoice> deleteAll(Collection<InvoiceKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(InvoiceOperations.deleteAll(keys, options));
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
    public Results<Invoice> where(Function<InvoiceAttributes, Condition> condition) {
        return dynawright.run(InvoiceOperations.where(condition));
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
    public Results<Invoice> where(Function<InvoiceAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(InvoiceOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public ScanResults<Invoice> scan() {
        return dynawright.run(InvoiceOperations.scan());
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
            Function<ScanBuilder<Invoice, InvoiceAttributes>, ? extends ScanStage<InvoiceAttributes, R>> options) {
        return dynawright.run(InvoiceOperations.scan(options));
    }
}
