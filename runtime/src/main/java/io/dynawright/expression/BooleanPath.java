package io.dynawright.expression;

import io.dynawright.codec.BoolCodec;

/** An attribute stored as a boolean. */
public final class BooleanPath extends AttributePath<Boolean> {

    private BooleanPath(String attribute, BoolCodec<Boolean> codec) {
        super(attribute, codec);
    }

    /** The path of the attribute with this name. */
    public static BooleanPath of(String attribute, BoolCodec<Boolean> codec) {
        return new BooleanPath(attribute, codec);
    }
}
