package io.dynawright.codec;

import java.util.TreeMap;

/**
 * {@link TreeMap}, stored and read as {@link MapCodec} says. A map that was read is sorted by the natural order of its
 * keys; comparators are not stored.
 */
@SuppressWarnings("NonApiType") // Here it is the type itself that is asked for.
public final class TreeMapCodec {

    private TreeMapCodec() {}

    /** The codec of maps with what these codecs serve. */
    public static <K extends Comparable<? super K>, V> StructureCodec<TreeMap<K, V>> of(
            ScalarCodec<K> key, Codec<V> value) {
        return new StoredMap<>(key, value, new Empty.OfTreeMap<>());
    }
}
