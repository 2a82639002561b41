package com.acme.shop;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shop.Order} as an item of table {@code shop-orders}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("shop-orders", Shop_OrderSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_OrderSchema extends EntitySchema<Shop.Order> {
    /**
     * The one instance; it is immutable.
     */
    public static final Shop_OrderSchema INSTANCE = new Shop_OrderSchema();

    /**
     * Stores {@code State} by the names of its constants.
     */
    static final EnumCodec<Shop.Order.State> STATE = EnumCodec.of(Shop.Order.State.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private Shop_OrderSchema() {
        super(RuntimeApi.LEVEL_1, Shop.Order.class, "shop-orders");
    }

    @Override
    public Shop.Order read(ItemReader in) {
        String customer = null;
        long number = 0;
        Shop.Order.State state = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "customer" -> customer = StringCodec.INSTANCE.read(in);
                case "number" -> number = LongCodec.INSTANCE.readPrimitive(in);
                case "state" -> state = STATE.read(in);
                default -> in.skip();
            }
        }
        return new Shop.Order(customer, number, state);
    }

    @Override
    public void write(Shop.Order order, ItemWriter out) {
        out.attribute("customer", order.customer(), StringCodec.INSTANCE);
        out.name("number");
        LongCodec.INSTANCE.writePrimitive(order.number(), out);
        out.attribute("state", order.state(), STATE);
    }

    @Override
    public Shop_OrderKey key(Shop.Order order) {
        return Shop_OrderKey.of(order.customer(), order.number());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("shop-orders")
                .attribute("customer", AttributeType.S)
                .attribute("number", AttributeType.N)
                .attribute("state", AttributeType.S)
                .key("customer", "number")
                .build();
    }
}
