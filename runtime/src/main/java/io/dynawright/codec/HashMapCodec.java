package io.dynawright.codec;

import java.util.HashMap;

/** {@link HashMap}, stored and read as {@link MapCodec} says. */
@SuppressWarnings("NonApiType") // Here it is the type itself that is asked for.
public final class HashMapCodec {

    private HashMapCodec() {}

    /** The codec of maps with what these codecs serve. */
    public static <K, V> StructureCodec<HashMap<K, V>> of(ScalarCodec<K> key, Codec<V> value) {
        return new StoredMap<>(key, value, new Empty.OfHashMap<>());
    }
}
