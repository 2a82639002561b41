package io.dynawright.expression;

import io.dynawright.codec.Codec;

/**
 * An attribute that has a size and no order.
 *
 * @param <V> the attribute's Java type
 * @param <P> the paths of attributes that are stored alike
 */
public abstract class SizedPath<V, P extends AttributePath<?>> extends ComparablePath<V, P> {

    SizedPath(Path path, Codec<V> codec) {
        super(path, codec);
    }

    /** The number of elements. */
    public final SizePath size() {
        return new SizePath(path());
    }
}
