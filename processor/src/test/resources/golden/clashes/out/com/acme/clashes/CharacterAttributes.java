package com.acme.clashes;

import io.dynawright.codec.CharacterCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Character}, to write conditions with:
 * {@code it -> it.initial().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CharacterAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final CharacterAttributes INSTANCE = new CharacterAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private CharacterAttributes() {
    }

    /**
     * Attribute {@code initial}, from {@link Character#initial()}.
     *
     * @return its path
     */
    public TextPath<java.lang.Character> initial() {
        return TextPath.of("initial", CharacterCodec.INSTANCE);
    }

    /**
     * Attribute {@code second}, from {@link Character#second()}.
     *
     * @return its path
     */
    public TextPath<java.lang.Character> second() {
        return TextPath.of("second", CharacterCodec.INSTANCE);
    }

    /**
     * Attribute {@code Override}, from {@link Character#Override()}.
     *
     * @return its path
     */
    public NumberPath<Integer> Override() {
        return NumberPath.of("Override", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code Objects}, from {@link Character#Objects()}.
     *
     * @return its path
     */
    public TextPath<String> Objects() {
        return TextPath.of("Objects", StringCodec.INSTANCE);
    }
}
