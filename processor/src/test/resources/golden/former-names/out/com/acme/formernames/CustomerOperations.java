package com.acme.formernames;

import io.dynawright.expression.Condition;
import io.dynawright.operation.BackfillOperation;
import io.dynawright.operation.BackfillOptions;
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
 * The operations on table {@code customers} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link CustomerRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerOperations {
    /**
     * There are only static methods.
     */
    private CustomerOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param customer the item to write
     * @return the operation, not yet run
     * @see CustomerRepository#put
     */
    public static PutOperation<Customer> put(Customer customer) {
        return PutOperation.of(CustomerSchema.INSTANCE, customer);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param customer the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerRepository#put
     */
    public static PutOperation<Customer> put(Customer customer,
            UnaryOperator<WriteOptions<CustomerAttributes>> options) {
        return PutOperation.of(CustomerSchema.INSTANCE, customer, CustomerAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param customer the item to write
     * @return the operation, not yet run
     * @see CustomerRepository#insert
     */
    public static InsertOperation<Customer> insert(Customer customer) {
        return InsertOperation.of(CustomerSchema.INSTANCE, customer);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CustomerRepository#find
     */
    public static FindOperation<Customer> find(CustomerKey key) {
        return FindOperation.of(CustomerSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerRepository#find
     */
    public static FindOperation<Customer> find(CustomerKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(CustomerSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see CustomerRepository#find
     */
    public static FindOperation<Customer> find(String id) {
        return find(CustomerKey.of(id));
    }

    /**
     * Finds the item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerRepository#find
     */
    public static FindOperation<Customer> find(String id, UnaryOperator<ReadOptions> options) {
        return find(CustomerKey.of(id), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CustomerRepository#find
     */
    public static <R> FindOperation<R> find(CustomerKey key, View<Customer, R> view) {
        return FindOperation.of(CustomerSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerRepository#find
     */
    public static <R> FindOperation<R> find(CustomerKey key, View<Customer, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(CustomerSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CustomerRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Customer, R> view) {
        return find(CustomerKey.of(id), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerRepository#find
     */
    public static <R> FindOperation<R> find(String id, View<Customer, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(CustomerKey.of(id), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CustomerRepository#get
     */
    public static GetOperation<Customer> get(CustomerKey key) {
        return GetOperation.of(CustomerSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerRepository#get
     */
    public static GetOperation<Customer> get(CustomerKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(CustomerSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see CustomerRepository#get
     */
    public static GetOperation<Customer> get(String id) {
        return get(CustomerKey.of(id));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerRepository#get
     */
    public static GetOperation<Customer> get(String id, UnaryOperator<ReadOptions> options) {
        return get(CustomerKey.of(id), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CustomerRepository#get
     */
    public static <R> GetOperation<R> get(CustomerKey key, View<Customer, R> view) {
        return GetOperation.of(CustomerSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerRepository#get
     */
    public static <R> GetOperation<R> get(CustomerKey key, View<Customer, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(CustomerSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see CustomerRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Customer, R> view) {
        return get(CustomerKey.of(id), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerRepository#get
     */
    public static <R> GetOperation<R> get(String id, View<Customer, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(CustomerKey.of(id), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CustomerRepository#exists
     */
    public static ExistsOperation exists(CustomerKey key) {
        return ExistsOperation.of(CustomerSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerRepository#exists
     */
    public static ExistsOperation exists(CustomerKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(CustomerSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see CustomerRepository#exists
     */
    public static ExistsOperation exists(String id) {
        return exists(CustomerKey.of(id));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param id the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see CustomerRepository#exists
     */
    public static ExistsOperation exists(String id, UnaryOperator<ReadOptions> options) {
        return exists(CustomerKey.of(id), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CustomerRepository#delete
     */
    public static DeleteOperation<Customer> delete(CustomerKey key) {
        return DeleteOperation.of(CustomerSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerRepository#delete
     */
    public static DeleteOperation<Customer> delete(CustomerKey key,
            UnaryOperator<WriteOptions<CustomerAttributes>> options) {
        return DeleteOperation.of(CustomerSchema.INSTANCE, key, CustomerAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see CustomerRepository#delete
     */
    public static DeleteOperation<Customer> delete(String id) {
        return delete(CustomerKey.of(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerRepository#delete
     */
    public static DeleteOperation<Customer> delete(String id,
            UnaryOperator<WriteOptions<CustomerAttributes>> options) {
        return delete(CustomerKey.of(id), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param customer an item with the key
     * @return the operation, not yet run
     * @see CustomerRepository#delete
     */
    public static DeleteOperation<Customer> delete(Customer customer) {
        return DeleteOperation.ofItem(CustomerSchema.INSTANCE, customer);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param customer an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerRepository#delete
     */
    public static DeleteOperation<Customer> delete(Customer customer,
            UnaryOperator<WriteOptions<CustomerAttributes>> options) {
        return DeleteOperation.ofItem(CustomerSchema.INSTANCE, customer,
                CustomerAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerRepository#update
     */
    public static UpdateOperation<Customer> update(CustomerKey key,
            UnaryOperator<CustomerUpdate> changes) {
        return UpdateOperation.update(new CustomerUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerRepository#update
     */
    public static UpdateOperation<Customer> update(String id,
            UnaryOperator<CustomerUpdate> changes) {
        return update(CustomerKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CustomerRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(CustomerKey key,
            Function<CustomerUpdate, ? extends UpdateStage<CustomerUpdate, R>> changes) {
        return UpdateOperation.update(new CustomerUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CustomerRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String id,
            Function<CustomerUpdate, ? extends UpdateStage<CustomerUpdate, R>> changes) {
        return updateReturning(CustomerKey.of(id), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param customer the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerRepository#update
     */
    public static UpdateOperation<Customer> update(Customer customer,
            UnaryOperator<CustomerUpdate> changes) {
        return UpdateOperation.updateItem(new CustomerUpdate(customer), customer, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerRepository#upsert
     */
    public static UpdateOperation<Customer> upsert(CustomerKey key,
            UnaryOperator<CustomerUpdate> changes) {
        return UpdateOperation.upsert(new CustomerUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerRepository#upsert
     */
    public static UpdateOperation<Customer> upsert(String id,
            UnaryOperator<CustomerUpdate> changes) {
        return upsert(CustomerKey.of(id), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CustomerRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(CustomerKey key,
            Function<CustomerUpdate, ? extends UpdateStage<CustomerUpdate, R>> changes) {
        return UpdateOperation.upsert(new CustomerUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param id the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see CustomerRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String id,
            Function<CustomerUpdate, ? extends UpdateStage<CustomerUpdate, R>> changes) {
        return upsertReturning(CustomerKey.of(id), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param customer the item to write
     * @return the operation, not yet run
     * @see CustomerRepository#tryPut
     */
    public static OutcomeOperation<Customer> tryPut(Customer customer) {
        return OutcomeOperation.of(put(customer));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param customer the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerRepository#tryPut
     */
    public static OutcomeOperation<Customer> tryPut(Customer customer,
            UnaryOperator<WriteOptions<CustomerAttributes>> options) {
        return OutcomeOperation.of(put(customer, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param customer the item to write
     * @return the operation, not yet run
     * @see CustomerRepository#tryInsert
     */
    public static OutcomeOperation<Customer> tryInsert(Customer customer) {
        return OutcomeOperation.of(insert(customer));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerRepository#tryUpdate
     */
    public static OutcomeOperation<Customer> tryUpdate(CustomerKey key,
            UnaryOperator<CustomerUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param id the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerRepository#tryUpdate
     */
    public static OutcomeOperation<Customer> tryUpdate(String id,
            UnaryOperator<CustomerUpdate> changes) {
        return OutcomeOperation.of(update(id, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param customer the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see CustomerRepository#tryUpdate
     */
    public static OutcomeOperation<Customer> tryUpdate(Customer customer,
            UnaryOperator<CustomerUpdate> changes) {
        return OutcomeOperation.of(update(customer, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see CustomerRepository#tryDelete
     */
    public static OutcomeOperation<Customer> tryDelete(CustomerKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerRepository#tryDelete
     */
    public static OutcomeOperation<Customer> tryDelete(CustomerKey key,
            UnaryOperator<WriteOptions<CustomerAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param id the partition key
     * @return the operation, not yet run
     * @see CustomerRepository#tryDelete
     */
    public static OutcomeOperation<Customer> tryDelete(String id) {
        return OutcomeOperation.of(delete(id));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param id the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerRepository#tryDelete
     */
    public static OutcomeOperation<Customer> tryDelete(String id,
            UnaryOperator<WriteOptions<CustomerAttributes>> options) {
        return OutcomeOperation.of(delete(id, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param customer an item with the key
     * @return the operation, not yet run
     * @see CustomerRepository#tryDelete
     */
    public static OutcomeOperation<Customer> tryDelete(Customer customer) {
        return OutcomeOperation.of(delete(customer));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param customer an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerRepository#tryDelete
     */
    public static OutcomeOperation<Customer> tryDelete(Customer customer,
            UnaryOperator<WriteOptions<CustomerAttributes>> options) {
        return OutcomeOperation.of(delete(customer, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see CustomerRepository#findAll
     */
    public static FindAllOperation<Customer> findAll(Collection<CustomerKey> keys) {
        return FindAllOperation.of(CustomerSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see CustomerRepository#findAll
     */
    public static FindAllOperation<Customer> findAll(Collection<CustomerKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(CustomerSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see CustomerRepository#putAll
     */
    public static PutAllOperation<Customer> putAll(Collection<? extends Customer> items) {
        return PutAllOperation.of(CustomerSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see CustomerRepository#putAll
     */
    public static PutAllOperation<Customer> putAll(Collection<? extends Customer> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(CustomerSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see CustomerRepository#deleteAll
     */
    public static DeleteAllOperation<Customer> deleteAll(Collection<CustomerKey> keys) {
        return DeleteAllOperation.of(CustomerSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see CustomerRepository#deleteAll
     */
    public static DeleteAllOperation<Customer> deleteAll(Collection<CustomerKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(CustomerSchema.INSTANCE, keys, options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see CustomerRepository#where
     */
    public static WhereOperation<Customer> where(
            Function<CustomerAttributes, Condition> condition) {
        return WhereOperation.of(CustomerSchema.INSTANCE, CustomerAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see CustomerRepository#where
     */
    public static WhereOperation<Customer> where(Function<CustomerAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(CustomerSchema.INSTANCE, CustomerAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see CustomerRepository#scan
     */
    public static ScanOperation<Customer> scan() {
        return ScanOperation.of(CustomerSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see CustomerRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Customer, CustomerAttributes>, ? extends ScanStage<CustomerAttributes, R>> options) {
        return ScanOperation.of(CustomerSchema.INSTANCE, CustomerAttributes.INSTANCE, options);
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * @return the operation, not yet run
     * @see CustomerRepository#backfill
     */
    public static BackfillOperation backfill() {
        return BackfillOperation.of(CustomerSchema.INSTANCE);
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * @param options configures the backfill: {@code b -> b.segments(8)}
     * @return the operation, not yet run
     * @see CustomerRepository#backfill
     */
    public static BackfillOperation backfill(UnaryOperator<BackfillOptions> options) {
        return BackfillOperation.of(CustomerSchema.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Customer> check(CustomerKey key,
            Function<CustomerAttributes, Condition> condition) {
        return CheckOperation.of(CustomerSchema.INSTANCE, key, CustomerAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param id the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Customer> check(String id,
            Function<CustomerAttributes, Condition> condition) {
        return check(CustomerKey.of(id), condition);
    }
}
