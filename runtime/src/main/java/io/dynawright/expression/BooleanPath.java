package io.dynawright.expression;

import io.dynawright.codec.BoolCodec;

/**
 * An attribute stored as a boolean.
 *
 * @param <V> the attribute's Java type
 */
public final class BooleanPath<V> extends AttributePath<V> {

    private BooleanPath(String attribute, BoolCodec<V> codec) {
        super(attribute, codec);
    }

    /** The path of the attribute with this name. */
    public static <V> BooleanPath<V> of(String attribute, BoolCodec<V> codec) {
        return new BooleanPath<>(attribute, codec);
    }
}
