package com.acme.catchall;

import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Event}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EventAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final EventAttributes INSTANCE = new EventAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private EventAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Event#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code n}, from {@link Event#number()}.
     *
     * @return its path
     */
    public NumberPath<Integer> number() {
        return NumberPath.of("n", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code source}, from {@link Event#source()}.
     *
     * @return its path
     */
    public Event_SourcePath source() {
        return new Event_SourcePath(Path.of("source"));
    }

    /**
     * Attribute {@code first}, from {@link Event#isFirst()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> first() {
        return BooleanPath.of("first", BooleanCodec.INSTANCE);
    }
}
