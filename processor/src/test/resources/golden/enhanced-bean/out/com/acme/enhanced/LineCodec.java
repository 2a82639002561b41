package com.acme.enhanced;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Line} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class LineCodec extends DocumentCodec<Line> {
    /**
     * The one instance; it holds nothing.
     */
    public static final LineCodec INSTANCE = new LineCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private LineCodec() {
    }

    @Override
    protected Line readAttributes(ItemReader in) {
        Line line = new Line();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "sku" -> line.setSku(StringCodec.INSTANCE.read(in));
                case "price" -> line.setPrice(BigDecimalCodec.INSTANCE.read(in));
                default -> in.skip();
            }
        }
        return line;
    }

    @Override
    protected void writeAttributes(Line line, ItemWriter out) {
        out.attribute("sku", line.getSku(), StringCodec.INSTANCE);
        out.attribute("price", line.getPrice(), BigDecimalCodec.INSTANCE);
    }
}
