package io.dynawright.codec;

import java.util.concurrent.ConcurrentHashMap;

/**
 * {@link ConcurrentHashMap}, stored and read as {@link MapCodec} says, but that it cannot hold null: a stored NULL is an error on read,
 * unless the value's type has a value for absence.
 */
public final class ConcurrentHashMapCodec {

    private ConcurrentHashMapCodec() {}

    /** The codec of maps with what these codecs serve. */
    public static <K, V> StructureCodec<ConcurrentHashMap<K, V>> of(ScalarCodec<K> key, Codec<V> value) {
        return new StoredConcurrentMap<>(key, value, new Empty.OfConcurrentHashMap<>());
    }
}
