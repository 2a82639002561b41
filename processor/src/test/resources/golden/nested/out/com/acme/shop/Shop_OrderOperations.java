package com.acme.shop;

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
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.QueryStage;
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
 * The operations on table {@code shop-orders} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link Shop_OrderRepository} method
 * with its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_OrderOperations {
    /**
     * There are only static methods.
     */
    private Shop_OrderOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param order the item to write
     * @return the operation, not yet run
     * @see Shop_OrderRepository#put
     */
    public static PutOperation<Shop.Order> put(Shop.Order order) {
        return PutOperation.of(Shop_OrderSchema.INSTANCE, order);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param order the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#put
     */
    public static PutOperation<Shop.Order> put(Shop.Order order,
            UnaryOperator<WriteOptions<Shop_OrderAttributes>> options) {
        return PutOperation.of(Shop_OrderSchema.INSTANCE, order, Shop_OrderAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param order the item to write
     * @return the operation, not yet run
     * @see Shop_OrderRepository#insert
     */
    public static InsertOperation<Shop.Order> insert(Shop.Order order) {
        return InsertOperation.of(Shop_OrderSchema.INSTANCE, order);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#find
     */
    public static FindOperation<Shop.Order> find(Shop_OrderKey key) {
        return FindOperation.of(Shop_OrderSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#find
     */
    public static FindOperation<Shop.Order> find(Shop_OrderKey key,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(Shop_OrderSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param customer the partition key
     * @param number the sort key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#find
     */
    public static FindOperation<Shop.Order> find(String customer, long number) {
        return find(Shop_OrderKey.of(customer, number));
    }

    /**
     * Finds the item with this key.
     *
     * @param customer the partition key
     * @param number the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#find
     */
    public static FindOperation<Shop.Order> find(String customer, long number,
            UnaryOperator<ReadOptions> options) {
        return find(Shop_OrderKey.of(customer, number), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see Shop_OrderRepository#find
     */
    public static <R> FindOperation<R> find(Shop_OrderKey key, View<Shop.Order, R> view) {
        return FindOperation.of(Shop_OrderSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#find
     */
    public static <R> FindOperation<R> find(Shop_OrderKey key, View<Shop.Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(Shop_OrderSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param customer the partition key
     * @param number the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see Shop_OrderRepository#find
     */
    public static <R> FindOperation<R> find(String customer, long number,
            View<Shop.Order, R> view) {
        return find(Shop_OrderKey.of(customer, number), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param customer the partition key
     * @param number the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#find
     */
    public static <R> FindOperation<R> find(String customer, long number, View<Shop.Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(Shop_OrderKey.of(customer, number), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#get
     */
    public static GetOperation<Shop.Order> get(Shop_OrderKey key) {
        return GetOperation.of(Shop_OrderSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#get
     */
    public static GetOperation<Shop.Order> get(Shop_OrderKey key,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(Shop_OrderSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param customer the partition key
     * @param number the sort key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#get
     */
    public static GetOperation<Shop.Order> get(String customer, long number) {
        return get(Shop_OrderKey.of(customer, number));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param customer the partition key
     * @param number the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#get
     */
    public static GetOperation<Shop.Order> get(String customer, long number,
            UnaryOperator<ReadOptions> options) {
        return get(Shop_OrderKey.of(customer, number), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see Shop_OrderRepository#get
     */
    public static <R> GetOperation<R> get(Shop_OrderKey key, View<Shop.Order, R> view) {
        return GetOperation.of(Shop_OrderSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#get
     */
    public static <R> GetOperation<R> get(Shop_OrderKey key, View<Shop.Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(Shop_OrderSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param customer the partition key
     * @param number the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see Shop_OrderRepository#get
     */
    public static <R> GetOperation<R> get(String customer, long number, View<Shop.Order, R> view) {
        return get(Shop_OrderKey.of(customer, number), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param customer the partition key
     * @param number the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#get
     */
    public static <R> GetOperation<R> get(String customer, long number, View<Shop.Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(Shop_OrderKey.of(customer, number), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#exists
     */
    public static ExistsOperation exists(Shop_OrderKey key) {
        return ExistsOperation.of(Shop_OrderSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#exists
     */
    public static ExistsOperation exists(Shop_OrderKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(Shop_OrderSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param customer the partition key
     * @param number the sort key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#exists
     */
    public static ExistsOperation exists(String customer, long number) {
        return exists(Shop_OrderKey.of(customer, number));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param customer the partition key
     * @param number the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#exists
     */
    public static ExistsOperation exists(String customer, long number,
            UnaryOperator<ReadOptions> options) {
        return exists(Shop_OrderKey.of(customer, number), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#delete
     */
    public static DeleteOperation<Shop.Order> delete(Shop_OrderKey key) {
        return DeleteOperation.of(Shop_OrderSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#delete
     */
    public static DeleteOperation<Shop.Order> delete(Shop_OrderKey key,
            UnaryOperator<WriteOptions<Shop_OrderAttributes>> options) {
        return DeleteOperation.of(Shop_OrderSchema.INSTANCE, key, Shop_OrderAttributes.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param customer the partition key
     * @param number the sort key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#delete
     */
    public static DeleteOperation<Shop.Order> delete(String customer, long number) {
        return delete(Shop_OrderKey.of(customer, number));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param customer the partition key
     * @param number the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#delete
     */
    public static DeleteOperation<Shop.Order> delete(String customer, long number,
            UnaryOperator<WriteOptions<Shop_OrderAttributes>> options) {
        return delete(Shop_OrderKey.of(customer, number), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param order an item with the key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#delete
     */
    public static DeleteOperation<Shop.Order> delete(Shop.Order order) {
        return DeleteOperation.ofItem(Shop_OrderSchema.INSTANCE, order);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param order an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#delete
     */
    public static DeleteOperation<Shop.Order> delete(Shop.Order order,
            UnaryOperator<WriteOptions<Shop_OrderAttributes>> options) {
        return DeleteOperation.ofItem(Shop_OrderSchema.INSTANCE, order,
                Shop_OrderAttributes.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_OrderRepository#update
     */
    public static UpdateOperation<Shop.Order> update(Shop_OrderKey key,
            UnaryOperator<Shop_OrderUpdate> changes) {
        return UpdateOperation.update(new Shop_OrderUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param customer the partition key
     * @param number the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_OrderRepository#update
     */
    public static UpdateOperation<Shop.Order> update(String customer, long number,
            UnaryOperator<Shop_OrderUpdate> changes) {
        return update(Shop_OrderKey.of(customer, number), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(Shop_OrderKey key,
            Function<Shop_OrderUpdate, ? extends UpdateStage<Shop_OrderUpdate, R>> changes) {
        return UpdateOperation.update(new Shop_OrderUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param customer the partition key
     * @param number the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String customer, long number,
            Function<Shop_OrderUpdate, ? extends UpdateStage<Shop_OrderUpdate, R>> changes) {
        return updateReturning(Shop_OrderKey.of(customer, number), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param order the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_OrderRepository#update
     */
    public static UpdateOperation<Shop.Order> update(Shop.Order order,
            UnaryOperator<Shop_OrderUpdate> changes) {
        return UpdateOperation.updateItem(new Shop_OrderUpdate(order), order, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_OrderRepository#upsert
     */
    public static UpdateOperation<Shop.Order> upsert(Shop_OrderKey key,
            UnaryOperator<Shop_OrderUpdate> changes) {
        return UpdateOperation.upsert(new Shop_OrderUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param customer the partition key
     * @param number the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_OrderRepository#upsert
     */
    public static UpdateOperation<Shop.Order> upsert(String customer, long number,
            UnaryOperator<Shop_OrderUpdate> changes) {
        return upsert(Shop_OrderKey.of(customer, number), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(Shop_OrderKey key,
            Function<Shop_OrderUpdate, ? extends UpdateStage<Shop_OrderUpdate, R>> changes) {
        return UpdateOperation.upsert(new Shop_OrderUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param customer the partition key
     * @param number the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String customer, long number,
            Function<Shop_OrderUpdate, ? extends UpdateStage<Shop_OrderUpdate, R>> changes) {
        return upsertReturning(Shop_OrderKey.of(customer, number), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param order the item to write
     * @return the operation, not yet run
     * @see Shop_OrderRepository#tryPut
     */
    public static OutcomeOperation<Shop.Order> tryPut(Shop.Order order) {
        return OutcomeOperation.of(put(order));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param order the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#tryPut
     */
    public static OutcomeOperation<Shop.Order> tryPut(Shop.Order order,
            UnaryOperator<WriteOptions<Shop_OrderAttributes>> options) {
        return OutcomeOperation.of(put(order, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param order the item to write
     * @return the operation, not yet run
     * @see Shop_OrderRepository#tryInsert
     */
    public static OutcomeOperation<Shop.Order> tryInsert(Shop.Order order) {
        return OutcomeOperation.of(insert(order));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_OrderRepository#tryUpdate
     */
    public static OutcomeOperation<Shop.Order> tryUpdate(Shop_OrderKey key,
            UnaryOperator<Shop_OrderUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param customer the partition key
     * @param number the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_OrderRepository#tryUpdate
     */
    public static OutcomeOperation<Shop.Order> tryUpdate(String customer, long number,
            UnaryOperator<Shop_OrderUpdate> changes) {
        return OutcomeOperation.of(update(customer, number, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param order the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see Shop_OrderRepository#tryUpdate
     */
    public static OutcomeOperation<Shop.Order> tryUpdate(Shop.Order order,
            UnaryOperator<Shop_OrderUpdate> changes) {
        return OutcomeOperation.of(update(order, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#tryDelete
     */
    public static OutcomeOperation<Shop.Order> tryDelete(Shop_OrderKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#tryDelete
     */
    public static OutcomeOperation<Shop.Order> tryDelete(Shop_OrderKey key,
            UnaryOperator<WriteOptions<Shop_OrderAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param customer the partition key
     * @param number the sort key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#tryDelete
     */
    public static OutcomeOperation<Shop.Order> tryDelete(String customer, long number) {
        return OutcomeOperation.of(delete(customer, number));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param customer the partition key
     * @param number the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#tryDelete
     */
    public static OutcomeOperation<Shop.Order> tryDelete(String customer, long number,
            UnaryOperator<WriteOptions<Shop_OrderAttributes>> options) {
        return OutcomeOperation.of(delete(customer, number, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param order an item with the key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#tryDelete
     */
    public static OutcomeOperation<Shop.Order> tryDelete(Shop.Order order) {
        return OutcomeOperation.of(delete(order));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param order an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#tryDelete
     */
    public static OutcomeOperation<Shop.Order> tryDelete(Shop.Order order,
            UnaryOperator<WriteOptions<Shop_OrderAttributes>> options) {
        return OutcomeOperation.of(delete(order, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see Shop_OrderRepository#findAll
     */
    public static FindAllOperation<Shop.Order> findAll(Collection<Shop_OrderKey> keys) {
        return FindAllOperation.of(Shop_OrderSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#findAll
     */
    public static FindAllOperation<Shop.Order> findAll(Collection<Shop_OrderKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(Shop_OrderSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see Shop_OrderRepository#putAll
     */
    public static PutAllOperation<Shop.Order> putAll(Collection<? extends Shop.Order> items) {
        return PutAllOperation.of(Shop_OrderSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#putAll
     */
    public static PutAllOperation<Shop.Order> putAll(Collection<? extends Shop.Order> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(Shop_OrderSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see Shop_OrderRepository#deleteAll
     */
    public static DeleteAllOperation<Shop.Order> deleteAll(Collection<Shop_OrderKey> keys) {
        return DeleteAllOperation.of(Shop_OrderSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#deleteAll
     */
    public static DeleteAllOperation<Shop.Order> deleteAll(Collection<Shop_OrderKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(Shop_OrderSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code number}.
     *
     * @param customer the partition key
     * @return the operation, not yet run
     * @see Shop_OrderRepository#query
     */
    public static QueryOperation<Shop.Order> query(String customer) {
        return QueryOperation.of(new Shop_OrderQuery(customer));
    }

    /**
     * Queries the items with this partition key, in the order of {@code number}.
     *
     * @param <R> what becomes of the result
     * @param customer the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#query
     */
    public static <R> QueryOperation<R> query(String customer,
            Function<Shop_OrderQuery, ? extends QueryStage<Shop_OrderQuery, R>> options) {
        return QueryOperation.of(new Shop_OrderQuery(customer), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#where
     */
    public static WhereOperation<Shop.Order> where(
            Function<Shop_OrderAttributes, Condition> condition) {
        return WhereOperation.of(Shop_OrderSchema.INSTANCE, Shop_OrderAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#where
     */
    public static WhereOperation<Shop.Order> where(
            Function<Shop_OrderAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(Shop_OrderSchema.INSTANCE, Shop_OrderAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see Shop_OrderRepository#scan
     */
    public static ScanOperation<Shop.Order> scan() {
        return ScanOperation.of(Shop_OrderSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see Shop_OrderRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Shop.Order, Shop_OrderAttributes>, ? extends ScanStage<Shop_OrderAttributes, R>> options) {
        return ScanOperation.of(Shop_OrderSchema.INSTANCE, Shop_OrderAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Shop.Order> check(Shop_OrderKey key,
            Function<Shop_OrderAttributes, Condition> condition) {
        return CheckOperation.of(Shop_OrderSchema.INSTANCE, key, Shop_OrderAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param customer the partition key
     * @param number the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Shop.Order> check(String customer, long number,
            Function<Shop_OrderAttributes, Condition> condition) {
        return check(Shop_OrderKey.of(customer, number), condition);
    }
}
