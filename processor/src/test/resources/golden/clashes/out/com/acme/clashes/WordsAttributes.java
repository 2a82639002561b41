package com.acme.clashes;

import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Words}, to write conditions with:
 * {@code it -> it.in().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class WordsAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final WordsAttributes INSTANCE = new WordsAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private WordsAttributes() {
    }

    /**
     * Attribute {@code in}, from {@link Words#getIn()}.
     *
     * @return its path
     */
    public TextPath<String> in() {
        return TextPath.of("in", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code words}, from {@link Words#getWords()}.
     *
     * @return its path
     */
    public TextPath<String> words() {
        return TextPath.of("words", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code out}, from {@link Words#getOut()}.
     *
     * @return its path
     */
    public TextPath<String> out() {
        return TextPath.of("out", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code hashCode}, from {@link Words#getHashCode()}.
     *
     * @return its path
     */
    public NumberPath<Integer> hashCode_() {
        return NumberPath.of("hashCode", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code toString}, from {@link Words#getToString()}.
     *
     * @return its path
     */
    public TextPath<String> toString_() {
        return TextPath.of("toString", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code getClass}, from {@link Words#getGetClass()}.
     *
     * @return its path
     */
    public TextPath<String> getClass_() {
        return TextPath.of("getClass", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code class}, from {@link Words#isClass()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> class_() {
        return BooleanPath.of("class", BooleanCodec.INSTANCE);
    }
}
