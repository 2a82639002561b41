package com.acme.views;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link OrderSummary.Destination} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderSummary_DestinationCodec extends DocumentCodec<OrderSummary.Destination> {
    /**
     * The one instance; it holds nothing.
     */
    public static final OrderSummary_DestinationCodec INSTANCE = new OrderSummary_DestinationCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderSummary_DestinationCodec() {
    }

    @Override
    protected OrderSummary.Destination readAttributes(ItemReader in) {
        String city = null;
        OrderSummary.Code country = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "town" -> city = StringCodec.INSTANCE.read(in);
                case "country" -> country = OrderSummary_CodeCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new OrderSummary.Destination(city, country);
    }

    @Override
    protected void writeAttributes(OrderSummary.Destination destination, ItemWriter out) {
        out.attribute("town", destination.city(), StringCodec.INSTANCE);
        out.attribute("country", destination.country(), OrderSummary_CodeCodec.INSTANCE);
    }
}
