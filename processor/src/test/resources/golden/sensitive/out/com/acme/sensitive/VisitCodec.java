package com.acme.sensitive;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Visit} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class VisitCodec extends DocumentCodec<Visit> {
    /**
     * The one instance; it holds nothing.
     */
    public static final VisitCodec INSTANCE = new VisitCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private VisitCodec() {
    }

    @Override
    protected Visit readAttributes(ItemReader in) {
        String ward = null;
        List<Visit> earlier = null;
        String reason = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "ward" -> ward = StringCodec.INSTANCE.read(in);
                case "earlier" -> earlier = ListCodec.of(VisitCodec.INSTANCE).read(in);
                case "reason" -> reason = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Visit(ward, earlier, reason);
    }

    @Override
    protected void writeAttributes(Visit visit, ItemWriter out) {
        out.attribute("ward", visit.ward(), StringCodec.INSTANCE);
        out.attribute("earlier", visit.earlier(), ListCodec.of(VisitCodec.INSTANCE));
        out.attribute("reason", visit.reason(), StringCodec.INSTANCE);
    }
}
