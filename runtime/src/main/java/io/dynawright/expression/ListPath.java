package io.dynawright.expression;

import io.dynawright.codec.Codec;

/**
 * An attribute stored as a list.
 *
 * @param <V> the attribute's Java type
 * @param <E> an element's
 * @param <P> the path of an element
 */
public final class ListPath<V, E, P> extends ContainerPath<V, E, ListPath<?, E, ?>> {

    private final PathFactory<P> elements;

    private ListPath(Path path, Codec<V> codec, Codec<E> element, PathFactory<P> elements) {
        super(path, codec, element);
        this.elements = elements;
    }

    /** The path of the attribute with this name. */
    public static <V, E, P> ListPath<V, E, P> of(
            String attribute, Codec<V> codec, Codec<E> element, PathFactory<P> elements) {
        return of(Path.of(attribute), codec, element, elements);
    }

    /** The path of what stands there. */
    public static <V, E, P> ListPath<V, E, P> of(Path path, Codec<V> codec, Codec<E> element, PathFactory<P> elements) {
        return new ListPath<>(path, codec, element, elements);
    }

    /**
     * The element at this position, counted from zero. Beyond the end there is none, as if it were absent.
     *
     * @throws io.dynawright.error.InvalidRequestException if the position is negative
     */
    public P at(int index) {
        return elements.at(path().at(index));
    }
}
