package com.acme.evolution;

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
import io.dynawright.operation.IndexQueryOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.OutcomeOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
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
 * The operations on table {@code orders} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link OrderRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderOperations {
    /**
     * There are only static methods.
     */
    private OrderOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param order the item to write
     * @return the operation, not yet run
     * @see OrderRepository#put
     */
    public static PutOperation<Order> put(Order order) {
        return PutOperation.of(OrderSchema.INSTANCE, order);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param order the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see OrderRepository#put
     */
    public static PutOperation<Order> put(Order order,
            UnaryOperator<WriteOptions<OrderAttributes>> options) {
        return PutOperation.of(OrderSchema.INSTANCE, order, OrderAttributes.INSTANCE, options);
    }

    /**
     * Writes a new item.
     *
     * @param order the item to write
     * @return the operation, not yet run
     * @see OrderRepository#insert
     */
    public static InsertOperation<Order> insert(Order order) {
        return InsertOperation.of(OrderSchema.INSTANCE, order);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see OrderRepository#find
     */
    public static FindOperation<Order> find(OrderKey key) {
        return FindOperation.of(OrderSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderRepository#find
     */
    public static FindOperation<Order> find(OrderKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(OrderSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param orderId the partition key
     * @return the operation, not yet run
     * @see OrderRepository#find
     */
    public static FindOperation<Order> find(String orderId) {
        return find(OrderKey.of(orderId));
    }

    /**
     * Finds the item with this key.
     *
     * @param orderId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderRepository#find
     */
    public static FindOperation<Order> find(String orderId, UnaryOperator<ReadOptions> options) {
        return find(OrderKey.of(orderId), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see OrderRepository#find
     */
    public static <R> FindOperation<R> find(OrderKey key, View<Order, R> view) {
        return FindOperation.of(OrderSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderRepository#find
     */
    public static <R> FindOperation<R> find(OrderKey key, View<Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(OrderSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param orderId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see OrderRepository#find
     */
    public static <R> FindOperation<R> find(String orderId, View<Order, R> view) {
        return find(OrderKey.of(orderId), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param orderId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderRepository#find
     */
    public static <R> FindOperation<R> find(String orderId, View<Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return find(OrderKey.of(orderId), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see OrderRepository#get
     */
    public static GetOperation<Order> get(OrderKey key) {
        return GetOperation.of(OrderSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderRepository#get
     */
    public static GetOperation<Order> get(OrderKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(OrderSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param orderId the partition key
     * @return the operation, not yet run
     * @see OrderRepository#get
     */
    public static GetOperation<Order> get(String orderId) {
        return get(OrderKey.of(orderId));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param orderId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderRepository#get
     */
    public static GetOperation<Order> get(String orderId, UnaryOperator<ReadOptions> options) {
        return get(OrderKey.of(orderId), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see OrderRepository#get
     */
    public static <R> GetOperation<R> get(OrderKey key, View<Order, R> view) {
        return GetOperation.of(OrderSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderRepository#get
     */
    public static <R> GetOperation<R> get(OrderKey key, View<Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(OrderSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param orderId the partition key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see OrderRepository#get
     */
    public static <R> GetOperation<R> get(String orderId, View<Order, R> view) {
        return get(OrderKey.of(orderId), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param orderId the partition key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderRepository#get
     */
    public static <R> GetOperation<R> get(String orderId, View<Order, R> view,
            UnaryOperator<ReadOptions> options) {
        return get(OrderKey.of(orderId), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see OrderRepository#exists
     */
    public static ExistsOperation exists(OrderKey key) {
        return ExistsOperation.of(OrderSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderRepository#exists
     */
    public static ExistsOperation exists(OrderKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(OrderSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param orderId the partition key
     * @return the operation, not yet run
     * @see OrderRepository#exists
     */
    public static ExistsOperation exists(String orderId) {
        return exists(OrderKey.of(orderId));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param orderId the partition key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see OrderRepository#exists
     */
    public static ExistsOperation exists(String orderId, UnaryOperator<ReadOptions> options) {
        return exists(OrderKey.of(orderId), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see OrderRepository#delete
     */
    public static DeleteOperation<Order> delete(OrderKey key) {
        return DeleteOperation.of(OrderSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see OrderRepository#delete
     */
    public static DeleteOperation<Order> delete(OrderKey key,
            UnaryOperator<WriteOptions<OrderAttributes>> options) {
        return DeleteOperation.of(OrderSchema.INSTANCE, key, OrderAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param orderId the partition key
     * @return the operation, not yet run
     * @see OrderRepository#delete
     */
    public static DeleteOperation<Order> delete(String orderId) {
        return delete(OrderKey.of(orderId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param orderId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see OrderRepository#delete
     */
    public static DeleteOperation<Order> delete(String orderId,
            UnaryOperator<WriteOptions<OrderAttributes>> options) {
        return delete(OrderKey.of(orderId), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param order an item with the key
     * @return the operation, not yet run
     * @see OrderRepository#delete
     */
    public static DeleteOperation<Order> delete(Order order) {
        return DeleteOperation.ofItem(OrderSchema.INSTANCE, order);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param order an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see OrderRepository#delete
     */
    public static DeleteOperation<Order> delete(Order order,
            UnaryOperator<WriteOptions<OrderAttributes>> options) {
        return DeleteOperation.ofItem(OrderSchema.INSTANCE, order, OrderAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderRepository#update
     */
    public static UpdateOperation<Order> update(OrderKey key, UnaryOperator<OrderUpdate> changes) {
        return UpdateOperation.update(new OrderUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param orderId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderRepository#update
     */
    public static UpdateOperation<Order> update(String orderId,
            UnaryOperator<OrderUpdate> changes) {
        return update(OrderKey.of(orderId), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see OrderRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(OrderKey key,
            Function<OrderUpdate, ? extends UpdateStage<OrderUpdate, R>> changes) {
        return UpdateOperation.update(new OrderUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param orderId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see OrderRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String orderId,
            Function<OrderUpdate, ? extends UpdateStage<OrderUpdate, R>> changes) {
        return updateReturning(OrderKey.of(orderId), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param order the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderRepository#update
     */
    public static UpdateOperation<Order> update(Order order, UnaryOperator<OrderUpdate> changes) {
        return UpdateOperation.updateItem(new OrderUpdate(order), order, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderRepository#upsert
     */
    public static UpdateOperation<Order> upsert(OrderKey key, UnaryOperator<OrderUpdate> changes) {
        return UpdateOperation.upsert(new OrderUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param orderId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderRepository#upsert
     */
    public static UpdateOperation<Order> upsert(String orderId,
            UnaryOperator<OrderUpdate> changes) {
        return upsert(OrderKey.of(orderId), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see OrderRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(OrderKey key,
            Function<OrderUpdate, ? extends UpdateStage<OrderUpdate, R>> changes) {
        return UpdateOperation.upsert(new OrderUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param orderId the partition key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see OrderRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String orderId,
            Function<OrderUpdate, ? extends UpdateStage<OrderUpdate, R>> changes) {
        return upsertReturning(OrderKey.of(orderId), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param order the item to write
     * @return the operation, not yet run
     * @see OrderRepository#tryPut
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
     * @see OrderRepository#tryPut
     */
    public static OutcomeOperation<Order> tryPut(Order order,
            UnaryOperator<WriteOptions<OrderAttributes>> options) {
        return OutcomeOperation.of(put(order, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param order the item to write
     * @return the operation, not yet run
     * @see OrderRepository#tryInsert
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
     * @see OrderRepository#tryUpdate
     */
    public static OutcomeOperation<Order> tryUpdate(OrderKey key,
            UnaryOperator<OrderUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param orderId the partition key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderRepository#tryUpdate
     */
    public static OutcomeOperation<Order> tryUpdate(String orderId,
            UnaryOperator<OrderUpdate> changes) {
        return OutcomeOperation.of(update(orderId, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param order the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see OrderRepository#tryUpdate
     */
    public static OutcomeOperation<Order> tryUpdate(Order order,
            UnaryOperator<OrderUpdate> changes) {
        return OutcomeOperation.of(update(order, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see OrderRepository#tryDelete
     */
    public static OutcomeOperation<Order> tryDelete(OrderKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see OrderRepository#tryDelete
     */
    public static OutcomeOperation<Order> tryDelete(OrderKey key,
            UnaryOperator<WriteOptions<OrderAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param orderId the partition key
     * @return the operation, not yet run
     * @see OrderRepository#tryDelete
     */
    public static OutcomeOperation<Order> tryDelete(String orderId) {
        return OutcomeOperation.of(delete(orderId));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param orderId the partition key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see OrderRepository#tryDelete
     */
    public static OutcomeOperation<Order> tryDelete(String orderId,
            UnaryOperator<WriteOptions<OrderAttributes>> options) {
        return OutcomeOperation.of(delete(orderId, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param order an item with the key
     * @return the operation, not yet run
     * @see OrderRepository#tryDelete
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
     * @see OrderRepository#tryDelete
     */
    public static OutcomeOperation<Order> tryDelete(Order order,
            UnaryOperator<WriteOptions<OrderAttributes>> options) {
        return OutcomeOperation.of(delete(order, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see OrderRepository#findAll
     */
    public static FindAllOperation<Order> findAll(Collection<OrderKey> keys) {
        return FindAllOperation.of(OrderSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see OrderRepository#findAll
     */
    public static FindAllOperation<Order> findAll(Collection<OrderKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(OrderSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see OrderRepository#putAll
     */
    public static PutAllOperation<Order> putAll(Collection<? extends Order> items) {
        return PutAllOperation.of(OrderSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see OrderRepository#putAll
     */
    public static PutAllOperation<Order> putAll(Collection<? extends Order> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(OrderSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see OrderRepository#deleteAll
     */
    public static DeleteAllOperation<Order> deleteAll(Collection<OrderKey> keys) {
        return DeleteAllOperation.of(OrderSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see OrderRepository#deleteAll
     */
    public static DeleteAllOperation<Order> deleteAll(Collection<OrderKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(OrderSchema.INSTANCE, keys, options);
    }

    /**
     * Queries index {@code by-status} for the items with this {@code status}.
     *
     * @param status the partition key
     * @return the operation, not yet run
     * @see OrderRepository#byStatus
     */
    public static IndexQueryOperation<OrderQuery.ByStatus.Item, Order> byStatus(String status) {
        return IndexQueryOperation.of(OrderSchema.INSTANCE, new OrderQuery.ByStatus(status));
    }

    /**
     * Queries index {@code by-status} for the items with this {@code status}.
     *
     * @param <R> what becomes of the result
     * @param status the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see OrderRepository#byStatus
     */
    public static <R> IndexQueryOperation<R, Order> byStatus(String status,
            Function<OrderQuery.ByStatus, ? extends QueryStage<OrderQuery.ByStatus, R>> options) {
        return IndexQueryOperation.of(OrderSchema.INSTANCE, new OrderQuery.ByStatus(status), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see OrderRepository#where
     */
    public static WhereOperation<Order> where(Function<OrderAttributes, Condition> condition) {
        return WhereOperation.of(OrderSchema.INSTANCE, OrderAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see OrderRepository#where
     */
    public static WhereOperation<Order> where(Function<OrderAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(OrderSchema.INSTANCE, OrderAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see OrderRepository#scan
     */
    public static ScanOperation<Order> scan() {
        return ScanOperation.of(OrderSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see OrderRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Order, OrderAttributes>, ? extends ScanStage<OrderAttributes, R>> options) {
        return ScanOperation.of(OrderSchema.INSTANCE, OrderAttributes.INSTANCE, options);
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * @return the operation, not yet run
     * @see OrderRepository#backfill
     */
    public static BackfillOperation backfill() {
        return BackfillOperation.of(OrderSchema.INSTANCE);
    }

    /**
     * Writes all items that have the form of an older version in today's.
     *
     * @param options configures the backfill: {@code b -> b.segments(8)}
     * @return the operation, not yet run
     * @see OrderRepository#backfill
     */
    public static BackfillOperation backfill(UnaryOperator<BackfillOptions> options) {
        return BackfillOperation.of(OrderSchema.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Order> check(OrderKey key,
            Function<OrderAttributes, Condition> condition) {
        return CheckOperation.of(OrderSchema.INSTANCE, key, OrderAttributes.INSTANCE, condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param orderId the partition key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Order> check(String orderId,
            Function<OrderAttributes, Condition> condition) {
        return check(OrderKey.of(orderId), condition);
    }
}
