package io.dynawright.expression;

import io.dynawright.codec.BoolCodec;

/**
 * An attribute stored as a boolean.
 *
 * @param <V> the attribute's Java type
 */
public final class BooleanPath<V> extends ComparablePath<V, BooleanPath<?>> {

    private BooleanPath(Path path, BoolCodec<V> codec) {
        super(path, codec);
    }

    /** The path of the attribute with this name. */
    public static <V> BooleanPath<V> of(String attribute, BoolCodec<V> codec) {
        return of(Path.of(attribute), codec);
    }

    /** The path of what stands there. */
    public static <V> BooleanPath<V> of(Path path, BoolCodec<V> codec) {
        return new BooleanPath<>(path, codec);
    }
}
