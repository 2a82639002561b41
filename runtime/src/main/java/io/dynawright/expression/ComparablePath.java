package io.dynawright.expression;

import io.dynawright.codec.Codec;

/**
 * An attribute that is compared with values, and with other attributes of the same item.
 *
 * <p>A comparison with another attribute is a comparison of what both store. Where one of the two is absent no such
 * condition holds but {@link #ne}; the same is true where they are stored as different types.
 *
 * @param <V> the attribute's Java type
 * @param <P> the paths of attributes that are stored alike
 */
public abstract class ComparablePath<V, P extends AttributePath<?>> extends AttributePath<V> {

    ComparablePath(Path path, Codec<V> codec) {
        super(path, codec);
    }

    final Condition compare(Comparator comparator, P other) {
        return new Condition.Compare(stored(), comparator, stored(other));
    }

    /** Equal to what the other attribute stores. */
    public final Condition eq(P other) {
        return compare(Comparator.EQ, other);
    }

    /** Not equal to what the other attribute stores; holds where one of the two is absent, too. */
    public final Condition ne(P other) {
        return compare(Comparator.NE, other);
    }
}
