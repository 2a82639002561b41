package com.acme.validation;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.validation.Texts;
import io.dynawright.validation.Violations;
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
        int count = 0;
        Order.Line replacement = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "sku" -> sku = StringCodec.INSTANCE.read(in);
                case "count" -> count = IntegerCodec.INSTANCE.readPrimitive(in);
                case "replacement" -> replacement = Order_LineCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Order.Line(sku, count, replacement);
    }

    @Override
    protected void writeAttributes(Order.Line line, ItemWriter out) {
        out.attribute("sku", line.sku(), StringCodec.INSTANCE);
        out.name("count");
        IntegerCodec.INSTANCE.writePrimitive(line.count(), out);
        out.attribute("replacement", line.replacement(), Order_LineCodec.INSTANCE);
    }

    @Override
    protected void check(Order.Line line, Violations violations) {
        String sku = line.sku();
        if (!Texts.hasText(sku)) {
            violations.add("sku", "must not be blank", sku);
        }
        int count = line.count();
        if (count <= 0) {
            violations.add("count", "must be greater than 0", count);
        }
        Order.Line replacement = line.replacement();
        violations.enter("replacement");
        Order_LineCodec.INSTANCE.validate(replacement, violations);
        violations.leave();
    }
}
