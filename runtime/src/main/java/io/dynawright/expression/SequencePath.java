package io.dynawright.expression;

import io.dynawright.codec.Codec;

/**
 * An attribute stored as a sequence, of characters or of bytes.
 *
 * @param <V> the attribute's Java type
 * @param <P> the paths of attributes that are stored alike
 */
public abstract class SequencePath<V, P extends AttributePath<?>> extends OrderedPath<V, P> {

    SequencePath(Path path, Codec<V> codec) {
        super(path, codec);
    }

    final Condition beginsWith(Term prefix) {
        return new Condition.BeginsWith(path(), prefix);
    }

    final Condition contains(Term part) {
        return new Condition.Contains(path(), part);
    }

    /** Begins with what the other attribute stores. */
    public final Condition beginsWith(P prefix) {
        return beginsWith(stored(prefix));
    }

    /** Contains what the other attribute stores. */
    public final Condition contains(P part) {
        return contains(stored(part));
    }

    /** The length. */
    public final SizePath size() {
        return new SizePath(path());
    }
}
