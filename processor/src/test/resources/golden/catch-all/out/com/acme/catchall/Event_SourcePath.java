package com.acme.catchall;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Event.Source} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Event_SourcePath extends DocumentPath<Event.Source> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Event_SourcePath(Path path) {
        super(path, Event_SourceCodec.INSTANCE);
    }

    /**
     * Attribute {@code host}, from {@link Event.Source#getHost()}.
     *
     * @return its path
     */
    public TextPath<String> host() {
        return TextPath.of(under("host"), StringCodec.INSTANCE);
    }
}
