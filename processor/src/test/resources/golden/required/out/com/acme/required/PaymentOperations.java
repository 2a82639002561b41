package com.acme.required;

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
 * The operations on table {@code payments} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link PaymentRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PaymentOperations {
    /**
     * There are only static methods.
     */
    private PaymentOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param payment the item to write
     * @return the operation, not yet run
     * @see PaymentRepository#put
     */
    public static PutOperation<Payment> put(Payment payment) {
        return PutOperation.of(PaymentSchema.INSTANCE, payment);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param payment the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PaymentRepository#put
     */
    public static PutOperation<Payment> put(Payment payment,
            UnaryOperator<WriteOptions<PaymentAttributes>> options) {
        return PutOperation.of(PaymentSchema.INSTANCE, payment, PaymentAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param payment the item to write
     * @return the operation, not yet run
     * @see PaymentRepository#insert
     */
    public static InsertOperation<Payment> insert(Payment payment) {
        return InsertOperation.of(PaymentSchema.INSTANCE, payment);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PaymentRepository#find
     */
    public static FindOperation<Payment> find(PaymentKey key) {
        return FindOperation.of(PaymentSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PaymentRepository#find
     */
    public static FindOperation<Payment> find(PaymentKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PaymentSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param paymentId the partition key
     * @return the operation, not yet run
     * @see PaymentRepository#find
     */
    public static FindOperation<Payment> find(String paymentId) {
        return find(PaymentKey.of(paymentId));
    }

    /**
     * Finds the item with this key.
     *
     * @param paymentId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PaymentRepository#find
     */
    public static FindOperation<Payment> find(String paymentId,
            UnaryOperator<ReadOptions> options) {
        return find(PaymentKey.of(paymentId), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PaymentRepository#find
     */
    public static <R> FindOperation<R> find(PaymentKey key, View<Payment, R> view) {
        return FindOperation.of(PaymentSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PaymentRepository#find
     */
    public static <R> FindOperation<R> find(PaymentKey key, View<Payment, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PaymentSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param paymentId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PaymentRepository#find
     */
    public static <R> FindOperation<R> find(String paymentId, View<Payment, R> view) {
        return find(PaymentKey.of(paymentId), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param paymentId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PaymentRepository#find
     */
    public static <R> FindOperation<R> find(String paymentId, View<Payment, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(PaymentKey.of(paymentId), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PaymentRepository#get
     */
    public static GetOperation<Payment> get(PaymentKey key) {
        return GetOperation.of(PaymentSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PaymentRepository#get
     */
    public static GetOperation<Payment> get(PaymentKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PaymentSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param paymentId the partition key
     * @return the operation, not yet run
     * @see PaymentRepository#get
     */
    public static GetOperation<Payment> get(String paymentId) {
        return get(PaymentKey.of(paymentId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param paymentId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PaymentRepository#get
     */
    public static GetOperation<Payment> get(String paymentId, UnaryOperator<ReadOptions> options) {
        return get(PaymentKey.of(paymentId), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PaymentRepository#get
     */
    public static <R> GetOperation<R> get(PaymentKey key, View<Payment, R> view) {
        return GetOperation.of(PaymentSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PaymentRepository#get
     */
    public static <R> GetOperation<R> get(PaymentKey key, View<Payment, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PaymentSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param paymentId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PaymentRepository#get
     */
    public static <R> GetOperation<R> get(String paymentId, View<Payment, R> view) {
        return get(PaymentKey.of(paymentId), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param paymentId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PaymentRepository#get
     */
    public static <R> GetOperation<R> get(String paymentId, View<Payment, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(PaymentKey.of(paymentId), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PaymentRepository#exists
     */
    public static ExistsOperation exists(PaymentKey key) {
        return ExistsOperation.of(PaymentSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PaymentRepository#exists
     */
    public static ExistsOperation exists(PaymentKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(PaymentSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param paymentId the partition key
     * @return the operation, not yet run
     * @see PaymentRepository#exists
     */
    public static ExistsOperation exists(String paymentId) {
        return exists(PaymentKey.of(paymentId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param paymentId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PaymentRepository#exists
     */
    public static ExistsOperation exists(String paymentId, UnaryOperator<ReadOptions> options) {
        return exists(PaymentKey.of(paymentId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PaymentRepository#delete
     */
    public static DeleteOperation<Payment> delete(PaymentKey key) {
        return DeleteOperation.of(PaymentSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PaymentRepository#delete
     */
    public static DeleteOperation<Payment> delete(PaymentKey key,
            UnaryOperator<WriteOptions<PaymentAttributes>> options) {
        return DeleteOperation.of(PaymentSchema.INSTANCE, key, PaymentAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param paymentId the partition key
     * @return the operation, not yet run
     * @see PaymentRepository#delete
     */
    public static DeleteOperation<Payment> delete(String paymentId) {
        return delete(PaymentKey.of(paymentId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param paymentId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PaymentRepository#delete
     */
    public static DeleteOperation<Payment> delete(String paymentId,
            UnaryOperator<WriteOptions<PaymentAttributes>> options) {
        return delete(PaymentKey.of(paymentId), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param payment an item with the key
     * @return the operation, not yet run
     * @see PaymentRepository#delete
     */
    public static DeleteOperation<Payment> delete(Payment payment) {
        return DeleteOperation.ofItem(PaymentSchema.INSTANCE, payment);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param payment an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PaymentRepository#delete
     */
    public static DeleteOperation<Payment> delete(Payment payment,
            UnaryOperator<WriteOptions<PaymentAttributes>> options) {
        return DeleteOperation.ofItem(PaymentSchema.INSTANCE, payment, PaymentAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PaymentRepository#update
     */
    public static UpdateOperation<Payment> update(PaymentKey key,
            UnaryOperator<PaymentUpdate> changes) {
        return UpdateOperation.update(new PaymentUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param paymentId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PaymentRepository#update
     */
    public static UpdateOperation<Payment> update(String paymentId,
            UnaryOperator<PaymentUpdate> changes) {
        return update(PaymentKey.of(paymentId), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PaymentRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(PaymentKey key,
            Function<PaymentUpdate, ? extends UpdateStage<PaymentUpdate, R>> changes) {
        return UpdateOperation.update(new PaymentUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param paymentId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PaymentRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String paymentId,
            Function<PaymentUpdate, ? extends UpdateStage<PaymentUpdate, R>> changes) {
        return updateReturning(PaymentKey.of(paymentId), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param payment the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PaymentRepository#update
     */
    public static UpdateOperation<Payment> update(Payment payment,
            UnaryOperator<PaymentUpdate> changes) {
        return UpdateOperation.updateItem(new PaymentUpdate(payment), payment, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PaymentRepository#upsert
     */
    public static UpdateOperation<Payment> upsert(PaymentKey key,
            UnaryOperator<PaymentUpdate> changes) {
        return UpdateOperation.upsert(new PaymentUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param paymentId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PaymentRepository#upsert
     */
    public static UpdateOperation<Payment> upsert(String paymentId,
            UnaryOperator<PaymentUpdate> changes) {
        return upsert(PaymentKey.of(paymentId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PaymentRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(PaymentKey key,
            Function<PaymentUpdate, ? extends UpdateStage<PaymentUpdate, R>> changes) {
        return UpdateOperation.upsert(new PaymentUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param paymentId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PaymentRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String paymentId,
            Function<PaymentUpdate, ? extends UpdateStage<PaymentUpdate, R>> changes) {
        return upsertReturning(PaymentKey.of(paymentId), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param payment the item to write
     * @return the operation, not yet run
     * @see PaymentRepository#tryPut
     */
    public static OutcomeOperation<Payment> tryPut(Payment payment) {
        return OutcomeOperation.of(put(payment));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param payment the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PaymentRepository#tryPut
     */
    public static OutcomeOperation<Payment> tryPut(Payment payment,
            UnaryOperator<WriteOptions<PaymentAttributes>> options) {
        return OutcomeOperation.of(put(payment, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param payment the item to write
     * @return the operation, not yet run
     * @see PaymentRepository#tryInsert
     */
    public static OutcomeOperation<Payment> tryInsert(Payment payment) {
        return OutcomeOperation.of(insert(payment));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PaymentRepository#tryUpdate
     */
    public static OutcomeOperation<Payment> tryUpdate(PaymentKey key,
            UnaryOperator<PaymentUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param paymentId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PaymentRepository#tryUpdate
     */
    public static OutcomeOperation<Payment> tryUpdate(String paymentId,
            UnaryOperator<PaymentUpdate> changes) {
        return OutcomeOperation.of(update(paymentId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param payment the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PaymentRepository#tryUpdate
     */
    public static OutcomeOperation<Payment> tryUpdate(Payment payment,
            UnaryOperator<PaymentUpdate> changes) {
        return OutcomeOperation.of(update(payment, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PaymentRepository#tryDelete
     */
    public static OutcomeOperation<Payment> tryDelete(PaymentKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PaymentRepository#tryDelete
     */
    public static OutcomeOperation<Payment> tryDelete(PaymentKey key,
            UnaryOperator<WriteOptions<PaymentAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param paymentId the partition key
     * @return the operation, not yet run
     * @see PaymentRepository#tryDelete
     */
    public static OutcomeOperation<Payment> tryDelete(String paymentId) {
        return OutcomeOperation.of(delete(paymentId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param paymentId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PaymentRepository#tryDelete
     */
    public static OutcomeOperation<Payment> tryDelete(String paymentId,
            UnaryOperator<WriteOptions<PaymentAttributes>> options) {
        return OutcomeOperation.of(delete(paymentId, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param payment an item with the key
     * @return the operation, not yet run
     * @see PaymentRepository#tryDelete
     */
    public static OutcomeOperation<Payment> tryDelete(Payment payment) {
        return OutcomeOperation.of(delete(payment));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param payment an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PaymentRepository#tryDelete
     */
    public static OutcomeOperation<Payment> tryDelete(Payment payment,
            UnaryOperator<WriteOptions<PaymentAttributes>> options) {
        return OutcomeOperation.of(delete(payment, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see PaymentRepository#findAll
     */
    public static FindAllOperation<Payment> findAll(Collection<PaymentKey> keys) {
        return FindAllOperation.of(PaymentSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see PaymentRepository#findAll
     */
    public static FindAllOperation<Payment> findAll(Collection<PaymentKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(PaymentSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see PaymentRepository#putAll
     */
    public static PutAllOperation<Payment> putAll(Collection<? extends Payment> items) {
        return PutAllOperation.of(PaymentSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see PaymentRepository#putAll
     */
    public static PutAllOperation<Payment> putAll(Collection<? extends Payment> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(PaymentSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see PaymentRepository#deleteAll
     */
    public static DeleteAllOperation<Payment> deleteAll(Collection<PaymentKey> keys) {
        return DeleteAllOperation.of(PaymentSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see PaymentRepository#deleteAll
     */
    public static DeleteAllOperation<Payment> deleteAll(Collection<PaymentKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(PaymentSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see PaymentRepository#where
     */
    public static WhereOperation<Payment> where(Function<PaymentAttributes, Condition> condition) {
        return WhereOperation.of(PaymentSchema.INSTANCE, PaymentAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see PaymentRepository#where
     */
    public static WhereOperation<Payment> where(Function<PaymentAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(PaymentSchema.INSTANCE, PaymentAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see PaymentRepository#scan
     */
    public static ScanOperation<Payment> scan() {
        return ScanOperation.of(PaymentSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see PaymentRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Payment, PaymentAttributes>, ? extends ScanStage<PaymentAttributes, R>> options) {
        return ScanOperation.of(PaymentSchema.INSTANCE, PaymentAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Payment> check(PaymentKey key,
            Function<PaymentAttributes, Condition> condition) {
        return CheckOperation.of(PaymentSchema.INSTANCE, key, PaymentAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param paymentId the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Payment> check(String paymentId,
            Function<PaymentAttributes, Condition> condition) {
        return check(PaymentKey.of(paymentId), condition);
    }
}
