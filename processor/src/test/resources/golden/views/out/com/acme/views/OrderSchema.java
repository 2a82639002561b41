package com.acme.views;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
import java.time.Instant;
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
     * There is {@link #INSTANCE}.
     */
    private OrderSchema() {
        super(RuntimeApi.LEVEL_1, Order.class, "orders");
    }

    @Override
    public Order read(ItemReader in) {
        String orderId = null;
        Instant placedAt = null;
        BigDecimal total = null;
        Order.Address shipping = null;
        List<Order.Line> lines = null;
        Order.Address billing = null;
        boolean hasBilling = false;
        String billingStreet = null;
        String billingCity = null;
        Order.Country billingCountry = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                case "placed" -> placedAt = InstantSecondsCodec.INSTANCE.read(in);
                case "total" -> total = BigDecimalCodec.INSTANCE.read(in);
                case "shipping" -> shipping = Order_AddressCodec.INSTANCE.read(in);
                case "lines" -> lines = ListCodec.of(Order_LineCodec.INSTANCE).read(in);
                case "billing_street" -> {
                    hasBilling = true;
                    billingStreet = StringCodec.INSTANCE.read(in);
                }
                case "billing_town" -> {
                    hasBilling = true;
                    billingCity = StringCodec.INSTANCE.read(in);
                }
                case "billing_country" -> {
                    hasBilling = true;
                    billingCountry = Order_CountryCodec.INSTANCE.read(in);
                }
                default -> in.skip();
            }
        }
        if (hasBilling) {
            billing = new Order.Address(billingStreet, billingCity, billingCountry);
        }
        return new Order(orderId, placedAt, total, shipping, lines, billing);
    }

    @Override
    public void write(Order order, ItemWriter out) {
        out.attribute("orderId", order.orderId(), StringCodec.INSTANCE);
        out.attribute("placed", order.placedAt(), InstantSecondsCodec.INSTANCE);
        out.attribute("total", order.total(), BigDecimalCodec.INSTANCE);
        out.attribute("shipping", order.shipping(), Order_AddressCodec.INSTANCE);
        out.attribute("lines", order.lines(), ListCodec.of(Order_LineCodec.INSTANCE));
        Order.Address billing = order.billing();
        if (billing != null) {
            out.attribute("billing_street", billing.street(), StringCodec.INSTANCE);
            out.attribute("billing_town", billing.city(), StringCodec.INSTANCE);
            out.attribute("billing_country", billing.country(), Order_CountryCodec.INSTANCE);
        }
    }

    @Override
    public OrderKey key(Order order) {
        return OrderKey.of(order.orderId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("orders")
                .attribute("orderId", AttributeType.S)
                .attribute("placed", "placedAt", AttributeType.N)
                .attribute("total", AttributeType.N)
                .attribute("shipping", AttributeType.M)
                .attribute("lines", AttributeType.L)
                .attribute("billing_street", "billing.street", AttributeType.S)
                .attribute("billing_town", "billing.city", AttributeType.S)
                .attribute("billing_country", "billing.country", AttributeType.M)
                .key("orderId")
                .build();
    }
}
