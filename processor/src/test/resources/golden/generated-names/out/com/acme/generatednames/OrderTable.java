package com.acme.generatednames;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.SequenceCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Order} as an item of table {@code orders}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("orders", OrderTable.INSTANCE)}.
 *
 * <p>The version {@code version} does not hold across the replicas of a global table that
 * is eventually consistent, nor does the uniqueness of an insert: each region checks its
 * own replica, and the later write wins. Write each item in one region, or use
 * multi-region strong consistency.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderTable extends EntitySchema<Order> {
    /**
     * The one instance; it is immutable.
     */
    public static final OrderTable INSTANCE = new OrderTable();

    /**
     * Stores {@code List<String>}.
     */
    static final SequenceCodec<List<String>> STRING_LIST = ListCodec.of(StringCodec.INSTANCE);

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderTable() {
        super(RuntimeApi.LEVEL_1, Order.class, "orders");
    }

    @Override
    public Order read(ItemReader in) {
        String customerId = null;
        String orderId = null;
        String status = null;
        long total = 0;
        List<String> tags = null;
        long version = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "customerId" -> customerId = StringCodec.INSTANCE.read(in);
                case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                case "status" -> status = StringCodec.INSTANCE.read(in);
                case "total" -> total = LongCodec.INSTANCE.readPrimitive(in);
                case "tags" -> tags = STRING_LIST.read(in);
                case "version" -> version = LongCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Order(customerId, orderId, status, total, tags, version);
    }

    @Override
    public void write(Order order, ItemWriter out) {
        out.attribute("customerId", order.customerId(), StringCodec.INSTANCE);
        out.attribute("orderId", order.orderId(), StringCodec.INSTANCE);
        out.attribute("status", order.status(), StringCodec.INSTANCE);
        out.name("total");
        LongCodec.INSTANCE.writePrimitive(order.total(), out);
        out.attribute("tags", order.tags(), STRING_LIST);
        out.name("version");
        LongCodec.INSTANCE.writePrimitive(order.version(), out);
    }

    @Override
    public OrderId key(Order order) {
        return OrderId.of(order.customerId(), order.orderId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("orders")
                .attribute("customerId", AttributeType.S)
                .attribute("orderId", AttributeType.S)
                .attribute("status", AttributeType.S)
                .attribute("total", AttributeType.N)
                .attribute("tags", AttributeType.L)
                .attribute("version", AttributeType.N)
                .key("customerId", "orderId")
                .globalIndex("by-status", List.of("status"), List.of("total"), new IndexProjection.KeysOnly())
                .lifecycle(Lifecycle.builder()
                        .version("version")
                        .build())
                .build();
    }
}
