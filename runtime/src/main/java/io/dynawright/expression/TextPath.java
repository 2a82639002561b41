package io.dynawright.expression;

import io.dynawright.codec.TextCodec;

/**
 * An attribute stored as a string, whatever its Java type: a prefix or a part is asked for as the text that is stored,
 * so that {@code it.placedAt().beginsWith("2026-11")} finds a month. Of moments that is a month in UTC, whatever the time
 * zone of the run.
 *
 * @param <V> the attribute's Java type
 */
public final class TextPath<V> extends SequencePath<V, TextPath<?>> {

    private TextPath(Path path, TextCodec<V> codec) {
        super(path, codec);
    }

    /** The path of the attribute with this name. */
    public static <V> TextPath<V> of(String attribute, TextCodec<V> codec) {
        return of(Path.of(attribute), codec);
    }

    /** The path of what stands there. */
    public static <V> TextPath<V> of(Path path, TextCodec<V> codec) {
        return new TextPath<>(path, codec);
    }

    /** Begins with the text. */
    public Condition beginsWith(String prefix) {
        return beginsWith(new Term.Value(operands.text(prefix)));
    }

    /** Contains the text. */
    public Condition contains(String part) {
        return contains(new Term.Value(operands.text(part)));
    }
}
