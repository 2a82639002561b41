package com.acme.projections;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Track}, to write conditions with:
 * {@code it -> it.artist().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TrackAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final TrackAttributes INSTANCE = new TrackAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private TrackAttributes() {
    }

    /**
     * Attribute {@code artist}, from {@link Track#artist()}.
     *
     * @return its path
     */
    public TextPath<String> artist() {
        return TextPath.of("artist", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code title}, from {@link Track#title()}.
     *
     * @return its path
     */
    public TextPath<String> title() {
        return TextPath.of("title", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code genre}, from {@link Track#genre()}.
     *
     * @return its path
     */
    public TextPath<String> genre() {
        return TextPath.of("genre", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code label}, from {@link Track#label()}.
     *
     * @return its path
     */
    public TextPath<String> label() {
        return TextPath.of("label", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code rank}, from {@link Track#rank()}.
     *
     * @return its path
     */
    public NumberPath<Integer> rank() {
        return NumberPath.of("rank", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code seconds}, from {@link Track#seconds()}.
     *
     * @return its path
     */
    public NumberPath<Integer> seconds() {
        return NumberPath.of("seconds", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code by}, from {@link Track#author()}.
     *
     * @return its path
     */
    public TextPath<String> author() {
        return TextPath.of("by", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code lyrics}, from {@link Track#lyrics()}.
     *
     * @return its path
     */
    public TextPath<String> lyrics() {
        return TextPath.of("lyrics", StringCodec.INSTANCE);
    }
}
