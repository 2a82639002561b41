package com.acme.sensitive;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Event} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EventPath extends DocumentPath<Event> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public EventPath(Path path) {
        super(path, EventCodec.INSTANCE);
    }

    /**
     * Attribute {@code ward}, from {@link Event.Admitted#ward()}.
     *
     * @return its path
     */
    public TextPath<String> ward() {
        return TextPath.of(under("ward"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code therapy}, from {@link Event.Treated#therapy()}.
     *
     * @return its path
     */
    public TextPath<String> therapy() {
        return TextPath.of(under("therapy"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code kind}, which tells the classes of {@link Event} apart.
     *
     * @return its path
     */
    public TextPath<String> kind() {
        return TextPath.of(under("kind"), StringCodec.INSTANCE);
    }
}
