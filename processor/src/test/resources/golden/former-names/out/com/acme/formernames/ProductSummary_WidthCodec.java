package com.acme.formernames;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link ProductSummary.Width} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProductSummary_WidthCodec extends DocumentCodec<ProductSummary.Width> {
    /**
     * The one instance; it holds nothing.
     */
    public static final ProductSummary_WidthCodec INSTANCE = new ProductSummary_WidthCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private ProductSummary_WidthCodec() {
    }

    @Override
    protected ProductSummary.Width readAttributes(ItemReader in) {
        int width = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "width" -> width = IntegerCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new ProductSummary.Width(width);
    }

    @Override
    protected void writeAttributes(ProductSummary.Width width, ItemWriter out) {
        out.name("width");
        IntegerCodec.INSTANCE.writePrimitive(width.width(), out);
    }
}
