package com.acme.formernames;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Product.Box} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Product_BoxCodec extends DocumentCodec<Product.Box> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Product_BoxCodec INSTANCE = new Product_BoxCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private Product_BoxCodec() {
    }

    @Override
    protected Product.Box readAttributes(ItemReader in) {
        int width = 0;
        int height = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "width" -> width = IntegerCodec.INSTANCE.readPrimitive(in);
                case "height" -> height = IntegerCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Product.Box(width, height);
    }

    @Override
    protected void writeAttributes(Product.Box box, ItemWriter out) {
        out.name("width");
        IntegerCodec.INSTANCE.writePrimitive(box.width(), out);
        out.name("height");
        IntegerCodec.INSTANCE.writePrimitive(box.height(), out);
    }
}
