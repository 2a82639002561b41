package com.acme.orders;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.UuidCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Order} as an item of table {@code orders}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("orders", OrderSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderSchema extends EntitySchema<Order> {
    /**
     * The one instance; it is immutable.
     */
    public static final OrderSchema INSTANCE = new OrderSchema();

    /**
     * Stores {@code OrderStatus} by the names of its constants.
     */
    static final EnumCodec<OrderStatus> ORDER_STATUS = EnumCodec.of(OrderStatus.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderSchema() {
        super(RuntimeApi.LEVEL_1, Order.class, "orders");
    }

    @Override
    public Order read(ItemReader in) {
        String customerId = null;
        String orderId = null;
        OrderStatus status = null;
        Instant placedAt = null;
        BigDecimal total = null;
        int quantity = 0;
        boolean gift = false;
        String note = null;
        UUID courier = null;
        byte[] label = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "customerId" -> customerId = StringCodec.INSTANCE.read(in);
                case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                case "status" -> status = ORDER_STATUS.read(in);
                case "placedAt" -> placedAt = InstantCodec.INSTANCE.read(in);
                case "total" -> total = BigDecimalCodec.INSTANCE.read(in);
                case "quantity" -> quantity = IntegerCodec.INSTANCE.readPrimitive(in);
                case "gift" -> gift = BooleanCodec.INSTANCE.readPrimitive(in);
                case "n" -> note = StringCodec.INSTANCE.read(in);
                case "courier" -> courier = UuidCodec.INSTANCE.read(in);
                case "label" -> label = ByteArrayCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Order(customerId, orderId, status, placedAt, total, quantity, gift, note,
                courier, label, (String) null);
    }

    @Override
    public void write(Order order, ItemWriter out) {
        out.attribute("customerId", order.customerId(), StringCodec.INSTANCE);
        out.attribute("orderId", order.orderId(), StringCodec.INSTANCE);
        out.attribute("status", order.status(), ORDER_STATUS);
        out.attribute("placedAt", order.placedAt(), InstantCodec.INSTANCE);
        out.attribute("total", order.total(), BigDecimalCodec.INSTANCE);
        out.name("quantity");
        IntegerCodec.INSTANCE.writePrimitive(order.quantity(), out);
        out.name("gift");
        BooleanCodec.INSTANCE.writePrimitive(order.gift(), out);
        out.attribute("n", order.note(), StringCodec.INSTANCE);
        out.attribute("courier", order.courier(), UuidCodec.INSTANCE);
        out.attribute("label", order.label(), ByteArrayCodec.INSTANCE);
    }

    @Override
    public OrderKey key(Order order) {
        return OrderKey.of(order.customerId(), order.orderId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("orders")
                .attribute("customerId", AttributeType.S)
                .attribute("orderId", AttributeType.S)
                .attribute("status", AttributeType.S)
                .attribute("placedAt", AttributeType.S)
                .attribute("total", AttributeType.N)
                .attribute("quantity", AttributeType.N)
                .attribute("gift", AttributeType.BOOL)
                .attribute("n", "note", AttributeType.S)
                .attribute("courier", AttributeType.S)
                .attribute("label", AttributeType.B)
                .key("customerId", "orderId")
                .globalIndex("by-status", "status", "placedAt")
                .globalIndex("by-courier", "courier")
                .localIndex("by-total", "total")
                .build();
    }
}
