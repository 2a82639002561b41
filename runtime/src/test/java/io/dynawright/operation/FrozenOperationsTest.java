package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.schema.EntitySchema;
import io.dynawright.shop.Device;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderAttributes;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderQuery;
import io.dynawright.shop.OrderUpdate;
import io.dynawright.shop.Orders;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Once an operation is made nothing changes it: neither a builder that was kept nor an array that was passed in. */
class FrozenOperationsTest {

    private static final OperationContext CONTEXT = OperationContext.standard();
    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");

    private static void assertFrozen(Operation<?> operation, Runnable change) {
        DynamoDbRequest before = operation.toRequest(CONTEXT);
        change.run();
        assertThat(operation.toRequest(CONTEXT)).isEqualTo(before);
    }

    private static void assertFrozen(PagedOperation<?> operation, Runnable change) {
        DynamoDbRequest before = operation.toRequest(CONTEXT);
        change.run();
        assertThat(operation.toRequest(CONTEXT)).isEqualTo(before);
    }

    /** Lets go of a builder outside of its function. */
    private static <B> B keep(AtomicReference<B> kept, B builder) {
        kept.set(builder);
        return builder;
    }

    @Test
    void aRead() {
        AtomicReference<ReadOptions> kept = new AtomicReference<>();
        assertFrozen(
                OrderOperations.find(KEY, r -> keep(kept, r)), () -> kept.get().consistent());
    }

    @Test
    void aWriteUnderACondition() {
        AtomicReference<WriteOptions<OrderAttributes>> kept = new AtomicReference<>();
        Runnable change = () -> kept.get().onlyIf(it -> it.note().exists());
        assertFrozen(OrderOperations.put(Orders.ONE, o -> keep(kept, o)), change);
        assertFrozen(OrderOperations.delete(KEY, o -> keep(kept, o)), change);
    }

    @Test
    void anUpdate() {
        AtomicReference<OrderUpdate> kept = new AtomicReference<>();
        assertFrozen(
                OrderOperations.update(KEY, u -> keep(kept, u)),
                () -> kept.get().note().set("x").onlyIf(it -> it.note().exists()));
    }

    @Test
    void aQuery() {
        AtomicReference<OrderQuery> kept = new AtomicReference<>();
        assertFrozen(OrderOperations.query("c-1", q -> keep(kept, q)), () -> {
            kept.get().orderId().gt("a");
            kept.get().descending().consistent().limit(1).filter(it -> it.note().exists());
        });
    }

    @Test
    void aScan() {
        AtomicReference<ScanBuilder<Order, OrderAttributes>> kept = new AtomicReference<>();
        assertFrozen(
                OrderOperations.scan(s -> keep(kept, s)),
                () -> kept.get().consistent().limit(1).filter(it -> it.note().exists()));
    }

    @Test
    void bytesThatWerePassedIn() {
        byte[] token = {1};
        EntitySchema<Device> devices = Device.Schema.INSTANCE;
        assertFrozen(PutOperation.of(devices, new Device(1, token, true, 1.0)), () -> token[0] = 2);
    }
}
