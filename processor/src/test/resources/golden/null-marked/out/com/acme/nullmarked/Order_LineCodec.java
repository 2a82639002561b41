package com.acme.nullmarked;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Order.Line} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Order_LineCodec extends DocumentCodec<Order.Line> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Order_LineCodec INSTANCE = new Order_LineCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private Order_LineCodec() {
    }

    @Override
    protected Order.Line readAttributes(ItemReader in) {
        String sku = null;
        BigDecimal price = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "sku" -> sku = StringCodec.INSTANCE.read(in);
                case "price" -> price = BigDecimalCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Order.Line(in.required("sku", sku), price);
    }

    @Override
    protected void writeAttributes(Order.Line line, ItemWriter out) {
        out.required("sku", line.sku(), StringCodec.INSTANCE);
        out.attribute("price", line.price(), BigDecimalCodec.INSTANCE);
    }
}
