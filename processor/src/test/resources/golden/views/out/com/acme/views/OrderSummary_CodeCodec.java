package com.acme.views;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link OrderSummary.Code} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderSummary_CodeCodec extends DocumentCodec<OrderSummary.Code> {
    /**
     * The one instance; it holds nothing.
     */
    public static final OrderSummary_CodeCodec INSTANCE = new OrderSummary_CodeCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderSummary_CodeCodec() {
    }

    @Override
    protected OrderSummary.Code readAttributes(ItemReader in) {
        String code = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "code" -> code = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new OrderSummary.Code(code);
    }

    @Override
    protected void writeAttributes(OrderSummary.Code code, ItemWriter out) {
        out.attribute("code", code.code(), StringCodec.INSTANCE);
    }
}
