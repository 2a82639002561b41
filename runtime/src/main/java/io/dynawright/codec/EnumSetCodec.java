package io.dynawright.codec;

import java.util.EnumSet;

/** {@link EnumSet} as a set of strings (SS), in the way of {@link SetCodec}; constants as their {@link EnumCodec} says. */
public final class EnumSetCodec {

    private EnumSetCodec() {}

    /** The codec of sets of these constants. */
    public static <E extends Enum<E>> TextSetCodec<EnumSet<E>> of(EnumCodec<E> element) {
        return new StoredSet.OfTexts<>(element, new Empty.OfEnumSet<>(element));
    }
}
