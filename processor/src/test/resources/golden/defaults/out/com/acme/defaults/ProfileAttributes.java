package com.acme.defaults;

import io.dynawright.codec.ShortCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Profile}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProfileAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final ProfileAttributes INSTANCE = new ProfileAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private ProfileAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Profile#getId()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code name}, from {@link Profile#getName()}.
     *
     * @return its path
     */
    public TextPath<String> name() {
        return TextPath.of("name", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code level}, from {@link Profile#getLevel()}.
     *
     * @return its path
     */
    public NumberPath<Short> level() {
        return NumberPath.of("level", ShortCodec.INSTANCE);
    }
}
