package com.acme.payments;

import io.dynawright.expression.Condition;
import io.dynawright.operation.BatchOptions;
import io.dynawright.operation.BatchReadOptions;
import io.dynawright.operation.CheckOperation;
import io.dynawright.operation.DeleteAllOperation;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.ExistsOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.OutcomeOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.ReadOptions;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.ScanStage;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOperation;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOptions;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations on table {@code invoices} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link InvoiceRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
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
    public static PutOperation<Invoice> put(Invoice invoice) {
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
    public static PutOperation<Invoice> put(Invoice invoice,
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
    public static InsertOperation<Invoice> insert(Invoice invoice) {
        return InsertOperation.of(InvoiceSchema.INSTANCE, invoice);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see InvoiceRepository#find
     */
    public static FindOperation<Invoice> find(InvoiceKey key) {
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
    public static FindOperation<Invoice> find(InvoiceKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(InvoiceSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param invoiceId the partition key
     * @return the operation, not yet run
     * @see InvoiceRepository#find
     */
    public static FindOperation<Invoice> find(String invoiceId) {
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
    public static FindOperation<Invoice> find(String invoiceId,
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
    public static <R> FindOperation<R> find(InvoiceKey key, View<Invoice, R> view) {
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
    public static <R> FindOperation<R> find(InvoiceKey key, View<Invoice, R> view,
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
    public static <R> FindOperation<R> find(String invoiceId, View<Invoice, R> view) {
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
    public static <R> FindOperation<R> find(String invoiceId, View<Invoice, R> view,
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
    public static GetOperation<Invoice> get(InvoiceKey key) {
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
    public static GetOperation<Invoice> get(InvoiceKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(InvoiceSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param invoiceId the partition key
     * @return the operation, not yet run
     * @see InvoiceRepository#get
     */
    public static GetOperation<Invoice> get(String invoiceId) {
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
    public static GetOperation<Invoice> get(String invoiceId, UnaryOperator<ReadOptions> options) {
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
    public static <R> GetOperation<R> get(InvoiceKey key, View<Invoice, R> view) {
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
    public static <R> GetOperation<R> get(InvoiceKey key, View<Invoice, R> view,
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
    public static <R> GetOperation<R> get(String invoiceId, View<Invoice, R> view) {
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
    public static <R> GetOperation<R> get(String invoiceId, View<Invoice, R> view,
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
    public static ExistsOperation exists(InvoiceKey key) {
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
    public static ExistsOperation exists(InvoiceKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(InvoiceSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param invoiceId the partition key
     * @return the operation, not yet run
     * @see InvoiceRepository#exists
     */
    public static ExistsOperation exists(String invoiceId) {
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
    public static ExistsOperation exists(String invoiceId, UnaryOperator<ReadOptions> options) {
        return exists(InvoiceKey.of(invoiceId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see InvoiceRepository#delete
     */
    public static DeleteOperation<Invoice> delete(InvoiceKey key) {
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
    public static DeleteOperation<Invoice> delete(InvoiceKey key,
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
    public static DeleteOperation<Invoice> delete(String invoiceId) {
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
    public static DeleteOperation<Invoice> delete(String invoiceId,
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
    public static DeleteOperation<Invoice> delete(Invoice invoice) {
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
    public static DeleteOperation<Invoice> delete(Invoice invoice,
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
    public static UpdateOperation<Invoice> update(InvoiceKey key,
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
    public static UpdateOperation<Invoice> update(String invoiceId,
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
    public static <R> UpdateOperation<R> updateReturning(InvoiceKey key,
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
    public static <R> UpdateOperation<R> updateReturning(String invoiceId,
            Function<InvoiceUpdate, ? extends UpdateStage<InvoiceUpdate, R>> changes) {
        return updateReturning(InvoiceKey.of(invoiceId), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param invoice the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see InvoiceRepository#update
     */
    public static UpdateOperation<Invoice> update(Invoice invoice,
            UnaryOperator<InvoiceUpdate> changes) {
        return UpdateOperation.updateItem(new InvoiceUpdate(invoice), invoice, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see InvoiceRepository#upsert
     */
    public static UpdateOperation<Invoice> upsert(InvoiceKey key,
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
    public static UpdateOperation<Invoice> upsert(String invoiceId,
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
    public static <R> UpdateOperation<R> upsertReturning(InvoiceKey key,
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
    public static <R> UpdateOperation<R> upsertReturning(String invoiceId,
            Function<InvoiceUpdate, ? extends UpdateStage<InvoiceUpdate, R>> changes) {
        return upsertReturning(InvoiceKey.of(invoiceId), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param invoice the item to write
     * @return the operation, not yet run
     * @see InvoiceRepository#tryPut
     */
    public static OutcomeOperation<Invoice> tryPut(Invoice invoice) {
        return OutcomeOperation.of(put(invoice));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param invoice the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see InvoiceRepository#tryPut
     */
    public static OutcomeOperation<Invoice> tryPut(Invoice invoice,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return OutcomeOperation.of(put(invoice, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param invoice the item to write
     * @return the operation, not yet run
     * @see InvoiceRepository#tryInsert
     */
    public static OutcomeOperation<Invoice> tryInsert(Invoice invoice) {
        return OutcomeOperation.of(insert(invoice));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see InvoiceRepository#tryUpdate
     */
    public static OutcomeOperation<Invoice> tryUpdate(InvoiceKey key,
            UnaryOperator<InvoiceUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param invoiceId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see InvoiceRepository#tryUpdate
     */
    public static OutcomeOperation<Invoice> tryUpdate(String invoiceId,
            UnaryOperator<InvoiceUpdate> changes) {
        return OutcomeOperation.of(update(invoiceId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param invoice the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see InvoiceRepository#tryUpdate
     */
    public static OutcomeOperation<Invoice> tryUpdate(Invoice invoice,
            UnaryOperator<InvoiceUpdate> changes) {
        return OutcomeOperation.of(update(invoice, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see InvoiceRepository#tryDelete
     */
    public static OutcomeOperation<Invoice> tryDelete(InvoiceKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see InvoiceRepository#tryDelete
     */
    public static OutcomeOperation<Invoice> tryDelete(InvoiceKey key,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param invoiceId the partition key
     * @return the operation, not yet run
     * @see InvoiceRepository#tryDelete
     */
    public static OutcomeOperation<Invoice> tryDelete(String invoiceId) {
        return OutcomeOperation.of(delete(invoiceId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param invoiceId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see InvoiceRepository#tryDelete
     */
    public static OutcomeOperation<Invoice> tryDelete(String invoiceId,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return OutcomeOperation.of(delete(invoiceId, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param invoice an item with the key
     * @return the operation, not yet run
     * @see InvoiceRepository#tryDelete
     */
    public static OutcomeOperation<Invoice> tryDelete(Invoice invoice) {
        return OutcomeOperation.of(delete(invoice));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param invoice an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see InvoiceRepository#tryDelete
     */
    public static OutcomeOperation<Invoice> tryDelete(Invoice invoice,
            UnaryOperator<WriteOptions<InvoiceAttributes>> options) {
        return OutcomeOperation.of(delete(invoice, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see InvoiceRepository#findAll
     */
    public static FindAllOperation<Invoice> findAll(Collection<InvoiceKey> keys) {
        return FindAllOperation.of(InvoiceSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see InvoiceRepository#findAll
     */
    public static FindAllOperation<Invoice> findAll(Collection<InvoiceKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(InvoiceSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see InvoiceRepository#putAll
     */
    public static PutAllOperation<Invoice> putAll(Collection<? extends Invoice> items) {
        return PutAllOperation.of(InvoiceSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see InvoiceRepository#putAll
     */
    public static PutAllOperation<Invoice> putAll(Collection<? extends Invoice> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(InvoiceSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see InvoiceRepository#deleteAll
     */
    public static DeleteAllOperation<Invoice> deleteAll(Collection<InvoiceKey> keys) {
        return DeleteAllOperation.of(InvoiceSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see InvoiceRepository#deleteAll
     */
    public static DeleteAllOperation<Invoice> deleteAll(Collection<InvoiceKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(InvoiceSchema.INSTANCE, keys, options);
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

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Invoice> check(InvoiceKey key,
            Function<InvoiceAttributes, Condition> condition) {
        return CheckOperation.of(InvoiceSchema.INSTANCE, key, InvoiceAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param invoiceId the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Invoice> check(String invoiceId,
            Function<InvoiceAttributes, Condition> condition) {
        return check(InvoiceKey.of(invoiceId), condition);
    }
}
