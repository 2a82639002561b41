package io.dynawright.shop;

import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.ExistsOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.QueryStage;
import io.dynawright.operation.ReadOperation;
import io.dynawright.operation.ReadOptions;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.ScanStage;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.View;
import io.dynawright.operation.WriteOperation;
import io.dynawright.operation.WriteOptions;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What the processor generates for {@link Order}. */
public final class OrderOperations {

    private OrderOperations() {}

    /** Writes the order, replacing what was there. */
    public static WriteOperation<Order> put(Order order) {
        return PutOperation.of(OrderSchema.INSTANCE, order);
    }

    /** Writes the order if a condition on what was there holds. */
    public static WriteOperation<Order> put(Order order, UnaryOperator<WriteOptions<OrderAttributes>> options) {
        return PutOperation.of(OrderSchema.INSTANCE, order, OrderAttributes.INSTANCE, options);
    }

    public static WriteOperation<Order> insert(Order order) {
        return InsertOperation.of(OrderSchema.INSTANCE, order);
    }

    public static ReadOperation<Optional<Order>> find(OrderKey key) {
        return FindOperation.of(OrderSchema.INSTANCE, key);
    }

    public static ReadOperation<Optional<Order>> find(OrderKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(OrderSchema.INSTANCE, key, options);
    }

    public static ReadOperation<Optional<Order>> find(String customerId, String orderId) {
        return find(OrderKey.of(customerId, orderId));
    }

    public static ReadOperation<Optional<Order>> find(
            String customerId, String orderId, UnaryOperator<ReadOptions> options) {
        return find(OrderKey.of(customerId, orderId), options);
    }

    public static <R> ReadOperation<Optional<R>> find(OrderKey key, View<Order, R> view) {
        return FindOperation.of(OrderSchema.INSTANCE, key, view);
    }

    public static <R> ReadOperation<Optional<R>> find(
            OrderKey key, View<Order, R> view, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(OrderSchema.INSTANCE, key, view, options);
    }

    public static ReadOperation<Order> get(OrderKey key) {
        return GetOperation.of(OrderSchema.INSTANCE, key);
    }

    public static ReadOperation<Order> get(String customerId, String orderId) {
        return get(OrderKey.of(customerId, orderId));
    }

    public static ReadOperation<Order> get(OrderKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(OrderSchema.INSTANCE, key, options);
    }

    public static <R> ReadOperation<R> get(OrderKey key, View<Order, R> view) {
        return GetOperation.of(OrderSchema.INSTANCE, key, view);
    }

    public static <R> ReadOperation<R> get(OrderKey key, View<Order, R> view, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(OrderSchema.INSTANCE, key, view, options);
    }

    public static ReadOperation<Boolean> exists(OrderKey key) {
        return ExistsOperation.of(OrderSchema.INSTANCE, key);
    }

    public static ReadOperation<Boolean> exists(OrderKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(OrderSchema.INSTANCE, key, options);
    }

    public static WriteOperation<Optional<Order>> delete(OrderKey key) {
        return DeleteOperation.of(OrderSchema.INSTANCE, key);
    }

    public static WriteOperation<Optional<Order>> delete(
            OrderKey key, UnaryOperator<WriteOptions<OrderAttributes>> options) {
        return DeleteOperation.of(OrderSchema.INSTANCE, key, OrderAttributes.INSTANCE, options);
    }

    public static WriteOperation<Optional<Order>> delete(Order order) {
        return delete(OrderSchema.INSTANCE.key(order));
    }

    public static WriteOperation<Order> update(OrderKey key, UnaryOperator<OrderUpdate> changes) {
        return UpdateOperation.update(new OrderUpdate(key), changes);
    }

    public static WriteOperation<Order> update(String customerId, String orderId, UnaryOperator<OrderUpdate> changes) {
        return update(OrderKey.of(customerId, orderId), changes);
    }

    public static <R> WriteOperation<R> updateReturning(
            OrderKey key, Function<OrderUpdate, ? extends UpdateStage<OrderUpdate, R>> changes) {
        return UpdateOperation.update(new OrderUpdate(key), changes);
    }

    public static WriteOperation<Order> upsert(OrderKey key, UnaryOperator<OrderUpdate> changes) {
        return UpdateOperation.upsert(new OrderUpdate(key), changes);
    }

    public static <R> WriteOperation<R> upsertReturning(
            OrderKey key, Function<OrderUpdate, ? extends UpdateStage<OrderUpdate, R>> changes) {
        return UpdateOperation.upsert(new OrderUpdate(key), changes);
    }

    public static QueryOperation<Order> query(String customerId) {
        return QueryOperation.of(new OrderQuery(customerId));
    }

    public static <R> QueryOperation<R> query(
            String customerId, Function<OrderQuery, ? extends QueryStage<OrderQuery, R>> options) {
        return QueryOperation.of(new OrderQuery(customerId), options);
    }

    public static <R> QueryOperation<R> byStatus(
            OrderStatus status, Function<OrderQuery.ByStatus, ? extends QueryStage<OrderQuery.ByStatus, R>> options) {
        return QueryOperation.of(new OrderQuery.ByStatus(status), options);
    }

    public static QueryOperation<Order> byStatus(OrderStatus status) {
        return QueryOperation.of(new OrderQuery.ByStatus(status));
    }

    public static <R> QueryOperation<R> byTotal(
            String customerId, Function<OrderQuery.ByTotal, ? extends QueryStage<OrderQuery.ByTotal, R>> options) {
        return QueryOperation.of(new OrderQuery.ByTotal(customerId), options);
    }

    public static ScanOperation<Order> scan() {
        return ScanOperation.of(OrderSchema.INSTANCE);
    }

    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Order, OrderAttributes>, ? extends ScanStage<OrderAttributes, R>> options) {
        return ScanOperation.of(OrderSchema.INSTANCE, OrderAttributes.INSTANCE, options);
    }
}
