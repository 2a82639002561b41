package io.dynawright.expression;

import io.dynawright.codec.Codec;

/**
 * An attribute stored as a set. Sets are equal if they have the same elements.
 *
 * @param <V> the attribute's Java type
 * @param <E> an element's
 */
public final class SetPath<V, E> extends ContainerPath<V, E, SetPath<?, E>> {

    private SetPath(Path path, Codec<V> codec, Codec<E> element) {
        super(path, codec, element);
    }

    /** The path of the attribute with this name. */
    public static <V, E> SetPath<V, E> of(String attribute, Codec<V> codec, Codec<E> element) {
        return of(Path.of(attribute), codec, element);
    }

    /** The path of what stands there. */
    public static <V, E> SetPath<V, E> of(Path path, Codec<V> codec, Codec<E> element) {
        return new SetPath<>(path, codec, element);
    }
}
