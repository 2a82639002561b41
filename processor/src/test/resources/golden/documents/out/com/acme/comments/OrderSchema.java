package com.acme.comments;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.SequenceCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;
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
     * Stores {@code List<String>}.
     */
    static final SequenceCodec<List<String>> STRING_LIST = ListCodec.of(StringCodec.INSTANCE);

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderSchema() {
        super(RuntimeApi.LEVEL_1, Order.class, "orders");
    }

    @Override
    public Order read(ItemReader in) {
        String orderId = null;
        List<Order.Line> lines = null;
        Order.Line gift = null;
        List<String> notes = null;
        Order.Comment comment = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                case "lines" -> lines = ListCodec.of(Order_LineCodec.INSTANCE).read(in);
                case "gift" -> gift = Order_LineCodec.INSTANCE.read(in);
                case "notes" -> notes = STRING_LIST.read(in);
                case "comment" -> comment = Order_CommentCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Order(orderId, lines, gift, notes, comment);
    }

    @Override
    public void write(Order order, ItemWriter out) {
        out.attribute("orderId", order.orderId(), StringCodec.INSTANCE);
        out.attribute("lines", order.lines(), ListCodec.of(Order_LineCodec.INSTANCE));
        out.attribute("gift", order.gift(), Order_LineCodec.INSTANCE);
        out.attribute("notes", order.notes(), STRING_LIST);
        out.attribute("comment", order.comment(), Order_CommentCodec.INSTANCE);
    }

    @Override
    public OrderKey key(Order order) {
        return OrderKey.of(order.orderId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("orders")
                .attribute("orderId", AttributeType.S)
                .attribute("lines", AttributeType.L)
                .attribute("gift", AttributeType.M)
                .attribute("notes", AttributeType.L)
                .attribute("comment", AttributeType.M)
                .key("orderId")
                .build();
    }
}
