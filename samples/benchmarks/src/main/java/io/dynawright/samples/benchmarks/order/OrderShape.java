package io.dynawright.samples.benchmarks.order;

import io.dynawright.Dynawright;
import io.dynawright.samples.benchmarks.contender.Contender;
import io.dynawright.samples.benchmarks.contender.Handwritten;
import io.dynawright.samples.benchmarks.contender.ItemId;
import io.dynawright.samples.benchmarks.contender.Shape;
import io.dynawright.schema.EntitySchema;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** The order, for all competitors. */
public final class OrderShape implements Shape<Order, OrderBean> {
    /** All fraction digits, since the enhanced client writes no more than there are. */
    private static final Instant PLACED = Instant.parse("2026-01-02T03:04:05.123456789Z");

    @Override
    public Order entity(int number) {
        return new Order(
                "customer-17",
                String.format("2026-%08d", number),
                OrderStatus.values()[number % OrderStatus.values().length],
                PLACED.plusSeconds(number * 86_413L),
                BigDecimal.valueOf(10_001 + 10L * number, 2),
                tags(number),
                List.of(line(number, 1), line(number, 2), line(number, 3)),
                number % 2 == 0 ? "Leave it at the door, please." : null,
                number % 9 + 1,
                PLACED.plusSeconds(number * 86_413L + 611));
    }

    private static Set<String> tags(int number) {
        return new LinkedHashSet<>(List.of("web", "gift", "week-" + number % 52));
    }

    private static Order.Line line(int number, int line) {
        return new Order.Line("SKU-" + number + "-" + line, line, BigDecimal.valueOf(1_990 + 10L * number + line, 2));
    }

    @Override
    public ItemId id(Order entity) {
        return new ItemId(entity.customerId(), entity.orderId());
    }

    @Override
    public Set<String> changed() {
        return Set.of("customerId", "orderId", "version", "status");
    }

    @Override
    public Contender<Order> dynawright(Dynawright dynawright) {
        return new OrderByDynawright(dynawright);
    }

    @Override
    public EntitySchema<Order> generated() {
        return OrderSchema.INSTANCE;
    }

    @Override
    public TableSchema<OrderBean> beanSchema() {
        return TableSchema.fromBean(OrderBean.class);
    }

    @Override
    public TableSchema<OrderBean> staticSchema() {
        return OrderStaticSchema.create();
    }

    @Override
    public Handwritten<Order> handwritten(Clock clock) {
        return new OrderByHand(clock);
    }
}
