package com.acme.views;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
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
        int quantity = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "sku" -> sku = StringCodec.INSTANCE.read(in);
                case "quantity" -> quantity = IntegerCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Order.Line(sku, quantity);
    }

    @Override
    protected void writeAttributes(Order.Line line, ItemWriter out) {
        out.attribute("sku", line.sku(), StringCodec.INSTANCE);
        out.name("quantity");
        IntegerCodec.INSTANCE.writePrimitive(line.quantity(), out);
    }
}
