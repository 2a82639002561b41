package io.dynawright.expression;

import io.dynawright.codec.BinaryCodec;

/**
 * An attribute stored as binary.
 *
 * @param <V> the attribute's Java type
 */
public final class BinaryPath<V> extends SequencePath<V, BinaryPath<?>> {

    private BinaryPath(Path path, BinaryCodec<V> codec) {
        super(path, codec);
    }

    /** The path of the attribute with this name. */
    public static <V> BinaryPath<V> of(String attribute, BinaryCodec<V> codec) {
        return of(Path.of(attribute), codec);
    }

    /** The path of what stands there. */
    public static <V> BinaryPath<V> of(Path path, BinaryCodec<V> codec) {
        return new BinaryPath<>(path, codec);
    }

    /** Begins with the bytes. */
    public Condition beginsWith(V prefix) {
        return beginsWith(new Term.Value(operand(prefix)));
    }

    /** Contains the bytes, one after the other. */
    public Condition contains(V part) {
        return contains(new Term.Value(operand(part)));
    }
}
