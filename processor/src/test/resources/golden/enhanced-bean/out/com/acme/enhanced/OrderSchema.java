package com.acme.enhanced;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.AwsInstantCodec;
import io.dynawright.codec.CatchAll;
import io.dynawright.codec.Codec;
import io.dynawright.codec.ConverterCodec;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Order} as an item of table {@code Order}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("Order", OrderSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderSchema extends EntitySchema<Order> {
    /**
     * The one instance; it is immutable.
     */
    public static final OrderSchema INSTANCE = new OrderSchema();

    /**
     * Stores {@code Status} by what {@code toString()} says.
     */
    static final EnumCodec<Order.Status> STATUS = EnumCodec.byText(Order.Status.values());

    /**
     * Stores {@code String}.
     */
    static final Codec<String> URL_CONVERTER = ConverterCodec.of(new UrlConverter());

    /**
     * Stores {@code Set<String>}.
     */
    static final TextSetCodec<Set<String>> STRING_SET = SetCodec.of(StringCodec.INSTANCE);

    /**
     * Holds what {@code Order} does not declare.
     */
    private static final CatchAll<String> CATCH_ALL = CatchAll.of(StringCodec.INSTANCE, "createdAt",
            "customer", "number", "status", "URL", "city", "lines", "tags");

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderSchema() {
        super(RuntimeApi.LEVEL_1, Order.class, "Order");
    }

    @Override
    public Order read(ItemReader in) {
        Order order = new Order();
        order.setTags(STRING_SET.absent());
        Map<String, String> others = new LinkedHashMap<>();
        boolean hasAddress = false;
        Address address = new Address();
        for (String name = CATCH_ALL.nextAttribute(in, others); name != null; name = CATCH_ALL.nextAttribute(in, others)) {
            switch (name) {
                case "createdAt" -> order.setCreatedAt(AwsInstantCodec.INSTANCE.read(in));
                case "customer" -> order.setCustomerId(StringCodec.INSTANCE.read(in));
                case "number" -> order.setNumber(LongCodec.INSTANCE.readPrimitive(in));
                case "status" -> order.setStatus(STATUS.read(in));
                case "URL" -> order.setURL(URL_CONVERTER.read(in));
                case "lines" -> order.setLines(ListCodec.of(LineCodec.INSTANCE).read(in));
                case "tags" -> order.setTags(STRING_SET.read(in));
                case "city" -> {
                    hasAddress = true;
                    address.setCity(StringCodec.INSTANCE.read(in));
                }
                default -> in.skip();
            }
        }
        if (hasAddress) {
            order.setAddress(address);
        }
        order.setOthers(others);
        return order;
    }

    @Override
    public void write(Order order, ItemWriter out) {
        out.attribute("createdAt", order.getCreatedAt(), AwsInstantCodec.INSTANCE);
        out.attribute("customer", order.getCustomerId(), StringCodec.INSTANCE);
        out.name("number");
        LongCodec.INSTANCE.writePrimitive(order.getNumber(), out);
        out.attribute("status", order.getStatus(), STATUS);
        out.attribute("URL", order.getURL(), URL_CONVERTER);
        Address address = order.getAddress();
        if (address != null) {
            out.attribute("city", address.getCity(), StringCodec.INSTANCE);
        }
        out.attribute("lines", order.getLines(), ListCodec.of(LineCodec.INSTANCE));
        out.attribute("tags", order.getTags(), STRING_SET);
        CATCH_ALL.write(order.getOthers(), out);
    }

    @Override
    public OrderKey key(Order order) {
        return OrderKey.of(order.getCustomerId(), order.getNumber());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("Order")
                .attribute("createdAt", AttributeType.S)
                .attribute("customer", "customerId", AttributeType.S)
                .attribute("number", AttributeType.N)
                .attribute("status", AttributeType.S)
                .attribute("URL")
                .attribute("city", "address.city", AttributeType.S)
                .attribute("lines", AttributeType.L)
                .attribute("tags", AttributeType.SS)
                .key("customer", "number")
                .localIndex("by-creation", "createdAt")
                .globalIndex("by-status", "status", "createdAt")
                .build();
    }
}
