package com.acme.views;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link OrderSummary} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderSummaryCodec extends DocumentCodec<OrderSummary> {
    /**
     * The one instance; it holds nothing.
     */
    public static final OrderSummaryCodec INSTANCE = new OrderSummaryCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderSummaryCodec() {
    }

    @Override
    protected OrderSummary readAttributes(ItemReader in) {
        String orderId = null;
        Instant placedAt = null;
        OrderSummary.Destination shipping = null;
        List<OrderSummary.Sku> lines = null;
        String billingCity = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                case "placed" -> placedAt = InstantSecondsCodec.INSTANCE.read(in);
                case "shipping" -> shipping = OrderSummary_DestinationCodec.INSTANCE.read(in);
                case "lines" -> lines = ListCodec.of(OrderSummary_SkuCodec.INSTANCE).read(in);
                case "billing_town" -> billingCity = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new OrderSummary(orderId, placedAt, shipping, lines, billingCity);
    }

    @Override
    protected void writeAttributes(OrderSummary orderSummary, ItemWriter out) {
        out.attribute("orderId", orderSummary.orderId(), StringCodec.INSTANCE);
        out.attribute("placed", orderSummary.placedAt(), InstantSecondsCodec.INSTANCE);
        out.attribute("shipping", orderSummary.shipping(), OrderSummary_DestinationCodec.INSTANCE);
        out.attribute("lines", orderSummary.lines(), ListCodec.of(OrderSummary_SkuCodec.INSTANCE));
        out.attribute("billing_town", orderSummary.billingCity(), StringCodec.INSTANCE);
    }
}
