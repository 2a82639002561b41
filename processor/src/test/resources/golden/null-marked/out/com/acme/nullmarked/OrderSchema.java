package com.acme.nullmarked;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
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
     * Stores {@code Set<String>}.
     */
    static final TextSetCodec<Set<String>> STRING_SET = SetCodec.of(StringCodec.INSTANCE);

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderSchema() {
        super(RuntimeApi.LEVEL_1, Order.class, "orders");
    }

    @Override
    public Order read(ItemReader in) {
        String orderId = null;
        BigDecimal total = null;
        String note = null;
        byte[] signature = null;
        byte[] checksum = null;
        Set<String> tags = STRING_SET.absent();
        List<Order.Line> lines = null;
        int quantity = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                case "total" -> total = BigDecimalCodec.INSTANCE.read(in);
                case "note" -> note = StringCodec.INSTANCE.read(in);
                case "signature" -> signature = ByteArrayCodec.INSTANCE.read(in);
                case "checksum" -> checksum = ByteArrayCodec.INSTANCE.read(in);
                case "tags" -> tags = STRING_SET.read(in);
                case "lines" -> lines = ListCodec.of(Order_LineCodec.INSTANCE).read(in);
                case "quantity" -> quantity = IntegerCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Order(in.required("orderId", orderId), in.required("total", total), note,
                signature, in.required("checksum", checksum), tags, in.required("lines", lines),
                quantity);
    }

    @Override
    public void write(Order order, ItemWriter out) {
        out.required("orderId", order.orderId(), StringCodec.INSTANCE);
        out.required("total", order.total(), BigDecimalCodec.INSTANCE);
        out.attribute("note", order.note(), StringCodec.INSTANCE);
        out.attribute("signature", order.signature(), ByteArrayCodec.INSTANCE);
        out.required("checksum", order.checksum(), ByteArrayCodec.INSTANCE);
        out.attribute("tags", order.tags(), STRING_SET);
        out.required("lines", order.lines(), ListCodec.of(Order_LineCodec.INSTANCE));
        out.name("quantity");
        IntegerCodec.INSTANCE.writePrimitive(order.quantity(), out);
    }

    @Override
    public OrderKey key(Order order) {
        return OrderKey.of(order.orderId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("orders")
                .attribute("orderId", AttributeType.S)
                .attribute("total", AttributeType.N)
                .attribute("note", AttributeType.S)
                .attribute("signature", AttributeType.B)
                .attribute("checksum", AttributeType.B)
                .attribute("tags", AttributeType.SS)
                .attribute("lines", AttributeType.L)
                .attribute("quantity", AttributeType.N)
                .key("orderId")
                .lifecycle(Lifecycle.builder()
                        .required("total", "checksum", "lines")
                        .build())
                .build();
    }
}
