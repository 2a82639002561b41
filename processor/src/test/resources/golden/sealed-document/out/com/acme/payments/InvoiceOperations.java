package com.acme.payments;

import io.dynawright.expression.Condition;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.ExistsOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.ReadOperation;
import io.dynawright.operation.ReadOptions;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.ScanStage;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOperation;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOperation;
import io.dynawright.operation.WriteOptions;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations on table {@code invoices} as values, to be run by
 * {@link io.dynawright.Dynawright#run}. Each is the twin of the {@link InvoiceRepository}
 * method with its name.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class InvoiceOperations {
    /**
     * There are only static methods.
     */
    private InvoiceOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param invoice the item to write
     * @return the operation, not yet run
     * @see InvoiceRepository#put
     */
    public static WriteOperation<Invoice> put(Invoice invoice) {
        return PutOperation.of(InvoiceSchema.INSTANCE, invoice);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param invoice the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see InvoiceRepository#put
     */
    public static WriteOperation<Invoice> put(Invoice invoice,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return PutOperation.of(InvoiceSchema.INSTANCE, invoice, InvoiceAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param invoice the item to write
     * @return the operation, not yet run
     * @see InvoiceRepository#insert
     */
    public static WriteOperation<Invoice> insert(Invoice invoice) {
        return InsertOperation.of(InvoiceSchema.INSTANCE, invoice);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see InvoiceRepository#find
     */
    public static ReadOperation<Optional<Invoice>> find(InvoiceKey key) {
        return FindOperation.of(InvoiceSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see InvoiceRepository#find
     */
    public static ReadOperation<Optional<Invoice>> find(InvoiceKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(InvoiceSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param invoiceId the partition key
     * @return the operation, not yet run
     * @see InvoiceRepository#find
     */
    public static ReadOperation<Optional<Invoice>> find(String invoiceId) {
        return find(InvoiceKey.of(invoiceId));
    }

    /**
     * Finds the item with this key.
     *
     * @param invoiceId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see InvoiceRepository#find
     */
    public static ReadOperation<Optional<Invoice>> find(String invoiceId,
            UnaryOperator<ReadOptions> options) {
        return find(InvoiceKey.of(invoiceId), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see InvoiceRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(InvoiceKey key, View<Invoice, R> view) {
        return FindOperation.of(InvoiceSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see InvoiceRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(InvoiceKey key, View<Invoice, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(InvoiceSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param invoiceId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see InvoiceRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(String invoiceId, View<Invoice, R> view) {
        return find(InvoiceKey.of(invoiceId), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param invoiceId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see InvoiceRepository#find
     */
    public static <R> ReadOperation<Optional<R>> find(String invoiceId, View<Invoice, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(InvoiceKey.of(invoiceId), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see InvoiceRepository#get
     */
    public static ReadOperation<Invoice> get(InvoiceKey key) {
        return GetOperation.of(InvoiceSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see InvoiceRepository#get
     */
    public static ReadOperation<Invoice> get(InvoiceKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(InvoiceSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param invoiceId the partition key
     * @return the operation, not yet run
     * @see InvoiceRepository#get
     */
    public static ReadOperation<Invoice> get(String invoiceId) {
        return get(InvoiceKey.of(invoiceId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param invoiceId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see InvoiceRepository#get
     */
    public static ReadOperation<Invoice> get(String invoiceId, UnaryOperator<ReadOptions> options) {
        return get(InvoiceKey.of(invoiceId), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see InvoiceRepository#get
     */
    public static <R> ReadOperation<R> get(InvoiceKey key, View<Invoice, R> view) {
        return GetOperation.of(InvoiceSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see InvoiceRepository#get
     */
    public static <R> ReadOperation<R> get(InvoiceKey key, View<Invoice, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(InvoiceSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param invoiceId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see InvoiceRepository#get
     */
    public static <R> ReadOperation<R> get(String invoiceId, View<Invoice, R> view) {
        return get(InvoiceKey.of(invoiceId), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param invoiceId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see InvoiceRepository#get
     */
    public static <R> ReadOperation<R> get(String invoiceId, View<Invoice, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(InvoiceKey.of(invoiceId), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see InvoiceRepository#exists
     */
    public static ReadOperation<Boolean> exists(InvoiceKey key) {
        return ExistsOperation.of(InvoiceSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see InvoiceRepository#exists
     */
    public static ReadOperation<Boolean> exists(InvoiceKey key,
            UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(InvoiceSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param invoiceId the partition key
     * @return the operation, not yet run
     * @see InvoiceRepository#exists
     */
    public static ReadOperation<Boolean> exists(String invoiceId) {
        return exists(InvoiceKey.of(invoiceId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param invoiceId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see InvoiceRepository#exists
     */
    public static ReadOperation<Boolean> exists(String invoiceId,
            UnaryOperator<ReadOptions> options) {
        return exists(InvoiceKey.of(invoiceId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see InvoiceRepository#delete
     */
    public static WriteOperation<Optional<Invoice>> delete(InvoiceKey key) {
        return DeleteOperation.of(InvoiceSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see InvoiceRepository#delete
     */
    public static WriteOperation<Optional<Invoice>> delete(InvoiceKey key,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return DeleteOperation.of(InvoiceSchema.INSTANCE, key, InvoiceAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param invoiceId the partition key
     * @return the operation, not yet run
     * @see InvoiceRepository#delete
     */
    public static WriteOperation<Optional<Invoice>> delete(String invoiceId) {
        return delete(InvoiceKey.of(invoiceId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param invoiceId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see InvoiceRepository#delete
     */
    public static WriteOperation<Optional<Invoice>> delete(String invoiceId,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return delete(InvoiceKey.of(invoiceId), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param invoice an item with the key
     * @return the operation, not yet run
     * @see InvoiceRepository#delete
     */
    public static WriteOperation<Optional<Invoice>> delete(Invoice invoice) {
        return DeleteOperation.ofItem(InvoiceSchema.INSTANCE, invoice);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param invoice an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see InvoiceRepository#delete
     */
    public static WriteOperation<Optional<Invoice>> delete(Invoice invoice,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return DeleteOperation.ofItem(InvoiceSchema.INSTANCE, invoice, InvoiceAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see InvoiceRepository#update
     */
    public static WriteOperation<Invoice> update(InvoiceKey key,
            UnaryOperator<InvoiceUpdate> changes) {
        return UpdateOperation.update(new InvoiceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param invoiceId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see InvoiceRepository#update
     */
    public static WriteOperation<Invoice> update(String invoiceId,
            UnaryOperator<InvoiceUpdate> changes) {
        return update(InvoiceKey.of(invoiceId), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see InvoiceRepository#updateReturning
     */
    public static <R> WriteOperation<R> updateReturning(InvoiceKey key,
            Function<InvoiceUpdate, ? extends UpdateStage<InvoiceUpdate, R>> changes) {
        return UpdateOperation.update(new InvoiceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param invoiceId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see InvoiceRepository#updateReturning
     */
    public static <R> WriteOperation<R> updateReturning(String invoiceId,
            Function<InvoiceUpdate, ? extends UpdateStage<InvoiceUpdate, R>> changes) {
        return updateReturning(InvoiceKey.of(invoiceId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see InvoiceRepository#upsert
     */
    public static WriteOperation<Invoice> upsert(InvoiceKey key,
            UnaryOperator<InvoiceUpdate> changes) {
        return UpdateOperation.upsert(new InvoiceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param invoiceId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see InvoiceRepository#upsert
     */
    public static WriteOperation<Invoice> upsert(String invoiceId,
            UnaryOperator<InvoiceUpdate> changes) {
        return upsert(InvoiceKey.of(invoiceId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see InvoiceRepository#upsertReturning
     */
    public static <R> WriteOperation<R> upsertReturning(InvoiceKey key,
            Function<InvoiceUpdate, ? extends UpdateStage<InvoiceUpdate, R>> changes) {
        return UpdateOperation.upsert(new InvoiceUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param invoiceId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see InvoiceRepository#upsertReturning
     */
    public static <R> WriteOperation<R> upsertReturning(String invoiceId,
            Function<InvoiceUpdate, ? extends UpdateStage<InvoiceUpdate, R>> changes) {
        return upsertReturning(InvoiceKey.of(invoiceId), changes);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see InvoiceRepository#where
     */
    public static WhereOperation<Invoice> where(Function<InvoiceAttributes, Condition> condition) {
        return WhereOperation.of(InvoiceSchema.INSTANCE, InvoiceAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see InvoiceRepository#where
     */
    public static WhereOperation<Invoice> where(Function<InvoiceAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(InvoiceSchema.INSTANCE, InvoiceAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see InvoiceRepository#scan
     */
    public static ScanOperation<Invoice> scan() {
        return ScanOperation.of(InvoiceSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see InvoiceRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Invoice, InvoiceAttributes>, ? extends ScanStage<InvoiceAttributes, R>> options) {
        return ScanOperation.of(InvoiceSchema.INSTANCE, InvoiceAttributes.INSTANCE, options);
    }
}
