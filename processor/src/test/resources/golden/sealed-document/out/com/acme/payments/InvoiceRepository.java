package com.acme.payments;

import io.dynawright.Dynawright;
import io.dynawright.ScanResults;
import io.dynawright.operation.ReadOptions;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.WriteOptions;
import java.util.Objects;
import java.util.Optional;
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
     * @param invoiceId the partition key
     * @return the item, or empty if there is none
     */
    public Optional<Invoice> find(String invoiceId) {
        return dynawright.run(InvoiceOperations.find(invoiceId));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param invoiceId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item, or empty if there is none
     */
    public Optional<Invoice> find(String invoiceId, UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.find(invoiceId, options));
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
     * @param invoiceId the partition key
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Invoice get(String invoiceId) {
        return dynawright.run(InvoiceOperations.get(invoiceId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param invoiceId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Invoice get(String invoiceId, UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.get(invoiceId, options));
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
     * @param invoiceId the partition key
     * @return whether it is there
     */
    public boolean exists(String invoiceId) {
        return dynawright.run(InvoiceOperations.exists(invoiceId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param invoiceId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return whether it is there
     */
    public boolean exists(String invoiceId, UnaryOperator<ReadOptions> options) {
        return dynawright.run(InvoiceOperations.exists(invoiceId, options));
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
     * @param invoiceId the partition key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Invoice> delete(String invoiceId) {
        return dynawright.run(InvoiceOperations.delete(invoiceId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param invoiceId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Invoice> delete(String invoiceId,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return dynawright.run(InvoiceOperations.delete(invoiceId, options));
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
     * @param invoiceId the partition key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Invoice update(String invoiceId, UnaryOperator<InvoiceUpdate> changes) {
        return dynawright.run(InvoiceOperations.update(invoiceId, changes));
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
     * @param invoiceId the partition key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Invoice upsert(String invoiceId, UnaryOperator<InvoiceUpdate> changes) {
        return dynawright.run(InvoiceOperations.upsert(invoiceId, changes));
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
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the items; every traversal asks DynamoDB again
     */
    public ScanResults<Invoice> scan(UnaryOperator<ScanBuilder<InvoiceAttributes>> options) {
        return dynawright.run(InvoiceOperations.scan(options));
    }
}
