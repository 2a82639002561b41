package com.acme.catchall;

import io.dynawright.codec.CatchAll;
import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Event.Source} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Event_SourceCodec extends DocumentCodec<Event.Source> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Event_SourceCodec INSTANCE = new Event_SourceCodec();

    /**
     * Holds what {@code Source} does not declare.
     */
    private static final CatchAll<String> CATCH_ALL = CatchAll.of(StringCodec.INSTANCE, "host");

    /**
     * There is {@link #INSTANCE}.
     */
    private Event_SourceCodec() {
    }

    @Override
    protected Event.Source readAttributes(ItemReader in) {
        Event.Source source = new Event.Source();
        Map<String, String> tags = new LinkedHashMap<>();
        for (String name = CATCH_ALL.nextAttribute(in, tags); name != null; name = CATCH_ALL.nextAttribute(in, tags)) {
            switch (name) {
                case "host" -> source.setHost(StringCodec.INSTANCE.read(in));
                default -> in.skip();
            }
        }
        source.setTags(tags);
        return source;
    }

    @Override
    protected void writeAttributes(Event.Source source, ItemWriter out) {
        out.attribute("host", source.getHost(), StringCodec.INSTANCE);
        CATCH_ALL.write(source.getTags(), out);
    }
}
