package io.dynawright.codec;

import java.util.NavigableMap;

/**
 * {@link NavigableMap}, stored and read as {@link MapCodec} says. A map that was read is sorted by the natural order of
 * its keys; comparators are not stored.
 */
public final class NavigableMapCodec {

    private NavigableMapCodec() {}

    /** The codec of maps with what these codecs serve. */
    public static <K extends Comparable<? super K>, V> StructureCodec<NavigableMap<K, V>> of(
            ScalarCodec<K> key, Codec<V> value) {
        return new StoredMap<>(key, value, new Empty.OfTreeMap<>());
    }
}
