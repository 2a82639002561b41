package com.acme.members;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Badge}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BadgeAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final BadgeAttributes INSTANCE = new BadgeAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private BadgeAttributes() {
    }

    /**
     * Attribute {@code pk}, from {@link Badge#id()}.
     *
     * @return its path
     */
    public NumberPath<Long> id() {
        return NumberPath.of("pk", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code holder}, from {@link Badge#holder()}.
     *
     * @return its path
     */
    public TextPath<String> holder() {
        return TextPath.of("holder", StringCodec.INSTANCE);
    }
}
