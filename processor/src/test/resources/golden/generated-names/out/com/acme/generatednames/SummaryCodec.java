package com.acme.generatednames;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Summary} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SummaryCodec extends DocumentCodec<Summary> {
    /**
     * The one instance; it holds nothing.
     */
    public static final SummaryCodec INSTANCE = new SummaryCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private SummaryCodec() {
    }

    @Override
    protected Summary readAttributes(ItemReader in) {
        String orderId = null;
        long total = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                case "total" -> total = LongCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Summary(orderId, total);
    }

    @Override
    protected void writeAttributes(Summary summary, ItemWriter out) {
        out.attribute("orderId", summary.orderId(), StringCodec.INSTANCE);
        out.name("total");
        LongCodec.INSTANCE.writePrimitive(summary.total(), out);
    }
}
