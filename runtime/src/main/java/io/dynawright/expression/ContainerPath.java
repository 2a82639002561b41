package io.dynawright.expression;

import io.dynawright.codec.Codec;
import io.dynawright.codec.EncodedValue;

/**
 * An attribute stored as elements: a set or a list.
 *
 * @param <V> the attribute's Java type
 * @param <E> an element's
 * @param <P> the paths of attributes that are stored alike
 */
public abstract class ContainerPath<V, E, P extends AttributePath<?>> extends SizedPath<V, P> {

    private final Codec<E> element;

    ContainerPath(Path path, Codec<V> codec, Codec<E> element) {
        super(path, codec);
        this.element = element;
    }

    /** Has this element. */
    public final Condition contains(E value) {
        EncodedValue part = new Operands<>(path(), element).encoded(value);
        return Condition.Zoned.of(path(), contains(new Term.Value(part.value())), part.moments());
    }

    /** Has what the other attribute stores as an element. */
    public final Condition contains(AttributePath<E> other) {
        return contains(stored(other));
    }

    private Condition contains(Term part) {
        return new Condition.Contains(path(), part);
    }
}
