package com.acme.required;

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
 * The operations on table {@code payments} as values, to be run by
 * {@link io.dynawright.Dynawright#run}. Each is the twin of the {@link PaymentRepository}
 * method with its name.
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
    public static WriteOperation<Payment> put(Payment payment) {
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
    public static WriteOperation<Payment> put(Payment payment,
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
    public static WriteOperation<Payment> insert(Payment payment) {
        return InsertOperation.of(PaymentSchema.INSTANCE, payment);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PaymentRepository#find
     */
    public static ReadOperation<Optional<Payment>> find(PaymentKey key) {
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
    public static ReadOperation<Optional<Payment>> find(PaymentKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PaymentSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param paymentId the partition key
     * @return the operation, not yet run
     * @see PaymentRepository#find
     */
    public static ReadOperation<Optional<Payment>> find(String paymentId) {
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
    public static ReadOperation<Optional<Payment>> find(String paymentId,
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
    public static <R> ReadOperation<Optional<R>> find(PaymentKey key, View<Payment, R> view) {
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
    public static <R> ReadOperation<Optional<R>> find(PaymentKey key, View<Payment, R> view,
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
    public static <R> ReadOperation<Optional<R>> find(String paymentId, View<Payment, R> view) {
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
    public static <R> ReadOperation<Optional<R>> find(String paymentId, View<Payment, R> view,
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
    public static ReadOperation<Payment> get(PaymentKey key) {
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
    public static ReadOperation<Payment> get(PaymentKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PaymentSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param paymentId the partition key
     * @return the operation, not yet run
     * @see PaymentRepository#get
     */
    public static ReadOperation<Payment> get(String paymentId) {
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
    public static ReadOperation<Payment> get(String paymentId, UnaryOperator<ReadOptions> options) {
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
    public static <R> ReadOperation<R> get(PaymentKey key, View<Payment, R> view) {
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
    public static <R> ReadOperation<R> get(PaymentKey key, View<Payment, R> view,
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
    public static <R> ReadOperation<R> get(String paymentId, View<Payment, R> view) {
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
    public static <R> ReadOperation<R> get(String paymentId, View<Payment, R> view,
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
    public static ReadOperation<Boolean> exists(PaymentKey key) {
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
    public static ReadOperation<Boolean> exists(PaymentKey key,
            UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(PaymentSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param paymentId the partition key
     * @return the operation, not yet run
     * @see PaymentRepository#exists
     */
    public static ReadOperation<Boolean> exists(String paymentId) {
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
    public static ReadOperation<Boolean> exists(String paymentId,
            UnaryOperator<ReadOptions> options) {
        return exists(PaymentKey.of(paymentId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PaymentRepository#delete
     */
    public static WriteOperation<Optional<Payment>> delete(PaymentKey key) {
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
    public static WriteOperation<Optional<Payment>> delete(PaymentKey key,
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
    public static WriteOperation<Optional<Payment>> delete(String paymentId) {
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
    public static WriteOperation<Optional<Payment>> delete(String paymentId,
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
    public static WriteOperation<Optional<Payment>> delete(Payment payment) {
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
    public static WriteOperation<Optional<Payment>> delete(Payment payment,
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
    public static WriteOperation<Payment> update(PaymentKey key,
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
    public static WriteOperation<Payment> update(String paymentId,
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
    public static <R> WriteOperation<R> updateReturning(PaymentKey key,
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
    public static <R> WriteOperation<R> updateReturning(String paymentId,
            Function<PaymentUpdate, ? extends UpdateStage<PaymentUpdate, R>> changes) {
        return updateReturning(PaymentKey.of(paymentId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PaymentRepository#upsert
     */
    public static WriteOperation<Payment> upsert(PaymentKey key,
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
    public static WriteOperation<Payment> upsert(String paymentId,
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
    public static <R> WriteOperation<R> upsertReturning(PaymentKey key,
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
    public static <R> WriteOperation<R> upsertReturning(String paymentId,
            Function<PaymentUpdate, ? extends UpdateStage<PaymentUpdate, R>> changes) {
        return upsertReturning(PaymentKey.of(paymentId), changes);
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
}
