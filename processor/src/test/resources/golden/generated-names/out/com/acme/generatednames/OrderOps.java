package com.acme.generatednames;

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
import io.dynawright.operation.IndexQueryOperation;
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
import io.dynawright.operation.VersionedWriteOptions;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOperation;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOptions;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations on table {@code orders} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link OrderStore} method with its
 * name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderOps {
    /**
     * There are only static methods.
     */
    private OrderOps() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param order the item to write
     * @return the operation, not yet run
     * @see OrderStore#put
     */
    public static PutOperation<Order> put(Order order) {
        return PutOperation.of(OrderTable.INSTANCE, order);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param order the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see OrderStore#put
     */
    public static PutOperation<Order> put(Order order,
            UnaryOperator<WriteOptions<OrderColumns>> options) {
        return PutOperation.of(OrderTable.INSTANCE, order, OrderColumns.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param order the item to write
     * @return the operation, not yet run
     * @see OrderStore#insert
     */
    public static InsertOperation<Order> insert(Order order) {
        return InsertOperation.of(OrderTable.INSTANCE, order);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see OrderStore#find
     */
    public static FindOperation<Order> find(OrderId key) {
        return FindOperation.of(OrderTable.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderStore#find
     */
    public static FindOperation<Order> find(OrderId key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(OrderTable.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @return the operation, not yet run
     * @see OrderStore#find
     */
    public static FindOperation<Order> find(String customerId, String orderId) {
        return find(OrderId.of(customerId, orderId));
    }

    /**
     * Finds the item with this key.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderStore#find
     */
    public static FindOperation<Order> find(String customerId, String orderId,
            UnaryOperator<ReadOptions> options) {
        return find(OrderId.of(customerId, orderId), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see OrderStore#find
     */
    public static <R> FindOperation<R> find(OrderId key, View<Order, R> view) {
        return FindOperation.of(OrderTable.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderStore#find
     */
    public static <R> FindOperation<R> find(OrderId key, View<Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(OrderTable.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param customerId the partition key
     * @param orderId the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see OrderStore#find
     */
    public static <R> FindOperation<R> find(String customerId, String orderId,
            View<Order, R> view) {
        return find(OrderId.of(customerId, orderId), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param customerId the partition key
     * @param orderId the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderStore#find
     */
    public static <R> FindOperation<R> find(String customerId, String orderId, View<Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(OrderId.of(customerId, orderId), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see OrderStore#get
     */
    public static GetOperation<Order> get(OrderId key) {
        return GetOperation.of(OrderTable.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderStore#get
     */
    public static GetOperation<Order> get(OrderId key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(OrderTable.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @return the operation, not yet run
     * @see OrderStore#get
     */
    public static GetOperation<Order> get(String customerId, String orderId) {
        return get(OrderId.of(customerId, orderId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderStore#get
     */
    public static GetOperation<Order> get(String customerId, String orderId,
            UnaryOperator<ReadOptions> options) {
        return get(OrderId.of(customerId, orderId), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see OrderStore#get
     */
    public static <R> GetOperation<R> get(OrderId key, View<Order, R> view) {
        return GetOperation.of(OrderTable.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderStore#get
     */
    public static <R> GetOperation<R> get(OrderId key, View<Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(OrderTable.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param customerId the partition key
     * @param orderId the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see OrderStore#get
     */
    public static <R> GetOperation<R> get(String customerId, String orderId, View<Order, R> view) {
        return get(OrderId.of(customerId, orderId), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param customerId the partition key
     * @param orderId the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderStore#get
     */
    public static <R> GetOperation<R> get(String customerId, String orderId, View<Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(OrderId.of(customerId, orderId), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see OrderStore#exists
     */
    public static ExistsOperation exists(OrderId key) {
        return ExistsOperation.of(OrderTable.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderStore#exists
     */
    public static ExistsOperation exists(OrderId key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(OrderTable.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @return the operation, not yet run
     * @see OrderStore#exists
     */
    public static ExistsOperation exists(String customerId, String orderId) {
        return exists(OrderId.of(customerId, orderId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderStore#exists
     */
    public static ExistsOperation exists(String customerId, String orderId,
            UnaryOperator<ReadOptions> options) {
        return exists(OrderId.of(customerId, orderId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see OrderStore#delete
     */
    public static DeleteOperation<Order> delete(OrderId key) {
        return DeleteOperation.of(OrderTable.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see OrderStore#delete
     */
    public static DeleteOperation<Order> delete(OrderId key,
            UnaryOperator<VersionedWriteOptions<OrderColumns>> options) {
        return DeleteOperation.ofVersioned(OrderTable.INSTANCE, key, OrderColumns.INSTANCE,
                options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @return the operation, not yet run
     * @see OrderStore#delete
     */
    public static DeleteOperation<Order> delete(String customerId, String orderId) {
        return delete(OrderId.of(customerId, orderId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see OrderStore#delete
     */
    public static DeleteOperation<Order> delete(String customerId, String orderId,
            UnaryOperator<VersionedWriteOptions<OrderColumns>> options) {
        return delete(OrderId.of(customerId, orderId), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param order an item with the key
     * @return the operation, not yet run
     * @see OrderStore#delete
     */
    public static DeleteOperation<Order> delete(Order order) {
        return DeleteOperation.ofItem(OrderTable.INSTANCE, order);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param order an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see OrderStore#delete
     */
    public static DeleteOperation<Order> delete(Order order,
            UnaryOperator<WriteOptions<OrderColumns>> options) {
        return DeleteOperation.ofItem(OrderTable.INSTANCE, order, OrderColumns.INSTANCE, options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderStore#update
     */
    public static UpdateOperation<Order> update(OrderId key, UnaryOperator<OrderChange> changes) {
        return UpdateOperation.update(new OrderChange(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderStore#update
     */
    public static UpdateOperation<Order> update(String customerId, String orderId,
            UnaryOperator<OrderChange> changes) {
        return update(OrderId.of(customerId, orderId), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see OrderStore#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(OrderId key,
            Function<OrderChange, ? extends UpdateStage<OrderChange, R>> changes) {
        return UpdateOperation.update(new OrderChange(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param customerId the partition key
     * @param orderId the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see OrderStore#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String customerId, String orderId,
            Function<OrderChange, ? extends UpdateStage<OrderChange, R>> changes) {
        return updateReturning(OrderId.of(customerId, orderId), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param order the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderStore#update
     */
    public static UpdateOperation<Order> update(Order order, UnaryOperator<OrderChange> changes) {
        return UpdateOperation.updateItem(new OrderChange(order), order, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderStore#upsert
     */
    public static UpdateOperation<Order> upsert(OrderId key, UnaryOperator<OrderChange> changes) {
        return UpdateOperation.upsert(new OrderChange(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderStore#upsert
     */
    public static UpdateOperation<Order> upsert(String customerId, String orderId,
            UnaryOperator<OrderChange> changes) {
        return upsert(OrderId.of(customerId, orderId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see OrderStore#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(OrderId key,
            Function<OrderChange, ? extends UpdateStage<OrderChange, R>> changes) {
        return UpdateOperation.upsert(new OrderChange(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param customerId the partition key
     * @param orderId the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see OrderStore#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String customerId, String orderId,
            Function<OrderChange, ? extends UpdateStage<OrderChange, R>> changes) {
        return upsertReturning(OrderId.of(customerId, orderId), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param order the item to write
     * @return the operation, not yet run
     * @see OrderStore#tryPut
     */
    public static OutcomeOperation<Order> tryPut(Order order) {
        return OutcomeOperation.of(put(order));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param order the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see OrderStore#tryPut
     */
    public static OutcomeOperation<Order> tryPut(Order order,
            UnaryOperator<WriteOptions<OrderColumns>> options) {
        return OutcomeOperation.of(put(order, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param order the item to write
     * @return the operation, not yet run
     * @see OrderStore#tryInsert
     */
    public static OutcomeOperation<Order> tryInsert(Order order) {
        return OutcomeOperation.of(insert(order));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderStore#tryUpdate
     */
    public static OutcomeOperation<Order> tryUpdate(OrderId key,
            UnaryOperator<OrderChange> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderStore#tryUpdate
     */
    public static OutcomeOperation<Order> tryUpdate(String customerId, String orderId,
            UnaryOperator<OrderChange> changes) {
        return OutcomeOperation.of(update(customerId, orderId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param order the item to change, of which the key and the version count
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderStore#tryUpdate
     */
    public static OutcomeOperation<Order> tryUpdate(Order order,
            UnaryOperator<OrderChange> changes) {
        return OutcomeOperation.of(update(order, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see OrderStore#tryDelete
     */
    public static OutcomeOperation<Order> tryDelete(OrderId key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see OrderStore#tryDelete
     */
    public static OutcomeOperation<Order> tryDelete(OrderId key,
            UnaryOperator<VersionedWriteOptions<OrderColumns>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @return the operation, not yet run
     * @see OrderStore#tryDelete
     */
    public static OutcomeOperation<Order> tryDelete(String customerId, String orderId) {
        return OutcomeOperation.of(delete(customerId, orderId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param options the version, or another condition: {@code o -> o.ifVersion(1)}
     * @return the operation, not yet run
     * @see OrderStore#tryDelete
     */
    public static OutcomeOperation<Order> tryDelete(String customerId, String orderId,
            UnaryOperator<VersionedWriteOptions<OrderColumns>> options) {
        return OutcomeOperation.of(delete(customerId, orderId, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param order an item with the key
     * @return the operation, not yet run
     * @see OrderStore#tryDelete
     */
    public static OutcomeOperation<Order> tryDelete(Order order) {
        return OutcomeOperation.of(delete(order));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param order an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see OrderStore#tryDelete
     */
    public static OutcomeOperation<Order> tryDelete(Order order,
            UnaryOperator<WriteOptions<OrderColumns>> options) {
        return OutcomeOperation.of(delete(order, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see OrderStore#findAll
     */
    public static FindAllOperation<Order> findAll(Collection<OrderId> keys) {
        return FindAllOperation.of(OrderTable.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see OrderStore#findAll
     */
    public static FindAllOperation<Order> findAll(Collection<OrderId> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(OrderTable.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see OrderStore#putAllUnchecked
     */
    public static PutAllOperation<Order> putAllUnchecked(Collection<? extends Order> items) {
        return PutAllOperation.of(OrderTable.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there, without checking versions. Each is stored
     * with the {@code version} after its own.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see OrderStore#putAllUnchecked
     */
    public static PutAllOperation<Order> putAllUnchecked(Collection<? extends Order> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(OrderTable.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see OrderStore#deleteAll
     */
    public static DeleteAllOperation<Order> deleteAll(Collection<OrderId> keys) {
        return DeleteAllOperation.of(OrderTable.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys, without checking versions.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see OrderStore#deleteAll
     */
    public static DeleteAllOperation<Order> deleteAll(Collection<OrderId> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(OrderTable.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code orderId}.
     *
     * @param customerId the partition key
     * @return the operation, not yet run
     * @see OrderStore#query
     */
    public static QueryOperation<Order> query(String customerId) {
        return QueryOperation.of(new OrderFinder(customerId));
    }

    /**
     * Queries the items with this partition key, in the order of {@code orderId}.
     *
     * @param <R> what becomes of the result
     * @param customerId the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see OrderStore#query
     */
    public static <R> QueryOperation<R> query(String customerId,
            Function<OrderFinder, ? extends QueryStage<OrderFinder, R>> options) {
        return QueryOperation.of(new OrderFinder(customerId), options);
    }

    /**
     * Queries index {@code by-status} for the items with this {@code status}, in the order of
     * {@code total}.
     *
     * @param status the partition key
     * @return the operation, not yet run
     * @see OrderStore#byStatus
     */
    public static IndexQueryOperation<OrderFinder.ByStatus.Item, Order> byStatus(String status) {
        return IndexQueryOperation.of(OrderTable.INSTANCE, new OrderFinder.ByStatus(status));
    }

    /**
     * Queries index {@code by-status} for the items with this {@code status}, in the order of
     * {@code total}.
     *
     * @param <R> what becomes of the result
     * @param status the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see OrderStore#byStatus
     */
    public static <R> IndexQueryOperation<R, Order> byStatus(String status,
            Function<OrderFinder.ByStatus, ? extends QueryStage<OrderFinder.ByStatus, R>> options) {
        return IndexQueryOperation.of(OrderTable.INSTANCE, new OrderFinder.ByStatus(status), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see OrderStore#where
     */
    public static WhereOperation<Order> where(Function<OrderColumns, Condition> condition) {
        return WhereOperation.of(OrderTable.INSTANCE, OrderColumns.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see OrderStore#where
     */
    public static WhereOperation<Order> where(Function<OrderColumns, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(OrderTable.INSTANCE, OrderColumns.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see OrderStore#scan
     */
    public static ScanOperation<Order> scan() {
        return ScanOperation.of(OrderTable.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see OrderStore#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Order, OrderColumns>, ? extends ScanStage<OrderColumns, R>> options) {
        return ScanOperation.of(OrderTable.INSTANCE, OrderColumns.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Order> check(OrderId key,
            Function<OrderColumns, Condition> condition) {
        return CheckOperation.of(OrderTable.INSTANCE, key, OrderColumns.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param customerId the partition key
     * @param orderId the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Order> check(String customerId, String orderId,
            Function<OrderColumns, Condition> condition) {
        return check(OrderId.of(customerId, orderId), condition);
    }
}
