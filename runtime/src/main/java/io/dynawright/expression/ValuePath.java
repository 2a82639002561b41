package io.dynawright.expression;

import io.dynawright.codec.Codec;

/**
 * The path of an attribute of no fixed type, or of one that has no better path: it can be compared as a whole.
 *
 * @param <V> the attribute's Java type
 */
public final class ValuePath<V> extends SizedPath<V, AttributePath<?>> {

    private ValuePath(Path path, Codec<V> codec) {
        super(path, codec);
    }

    /** The path of the attribute with this name. */
    public static <V> ValuePath<V> of(String attribute, Codec<V> codec) {
        return of(Path.of(attribute), codec);
    }

    /** The path of what stands there. */
    public static <V> ValuePath<V> of(Path path, Codec<V> codec) {
        return new ValuePath<>(path, codec);
    }
}
