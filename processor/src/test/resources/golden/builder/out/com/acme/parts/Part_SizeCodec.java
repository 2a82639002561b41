package com.acme.parts;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Part.Size} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Part_SizeCodec extends DocumentCodec<Part.Size> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Part_SizeCodec INSTANCE = new Part_SizeCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private Part_SizeCodec() {
    }

    @Override
    protected Part.Size readAttributes(ItemReader in) {
        var builder = new Part.SizeBuilder();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "height" -> builder.height(IntegerCodec.INSTANCE.readPrimitive(in));
                default -> in.skip();
            }
        }
        return builder.build();
    }

    @Override
    protected void writeAttributes(Part.Size size, ItemWriter out) {
        out.name("height");
        IntegerCodec.INSTANCE.writePrimitive(size.height(), out);
    }
}
