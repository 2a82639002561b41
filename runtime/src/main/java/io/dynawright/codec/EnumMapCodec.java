package io.dynawright.codec;

import java.util.EnumMap;

/** {@link EnumMap}, stored and read as {@link MapCodec} says; the keys are named as their {@link EnumCodec} says. */
public final class EnumMapCodec {

    private EnumMapCodec() {}

    /** The codec of maps from these constants. */
    public static <K extends Enum<K>, V> StructureCodec<EnumMap<K, V>> of(EnumCodec<K> key, Codec<V> value) {
        return new StoredMap<>(key, value, new Empty.OfEnumMap<>(key));
    }
}
