package com.acme.views;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link OrderSummary.Sku} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderSummary_SkuCodec extends DocumentCodec<OrderSummary.Sku> {
    /**
     * The one instance; it holds nothing.
     */
    public static final OrderSummary_SkuCodec INSTANCE = new OrderSummary_SkuCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderSummary_SkuCodec() {
    }

    @Override
    protected OrderSummary.Sku readAttributes(ItemReader in) {
        String sku = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "sku" -> sku = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new OrderSummary.Sku(sku);
    }

    @Override
    protected void writeAttributes(OrderSummary.Sku sku, ItemWriter out) {
        out.attribute("sku", sku.sku(), StringCodec.INSTANCE);
    }
}
