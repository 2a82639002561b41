package io.dynawright.codec;

import java.util.Map;

/**
 * {@link Map} as a map (M). Each key is the name of its entry: strings as they are, numbers in decimal, binary as Base64,
 * booleans as {@code true} and {@code false}, and all others as the text or number that they are stored as elsewhere.
 *
 * <p>An empty map is stored as such, and a null value as NULL. Null keys are refused on write, and so are two keys with
 * the same name; two names that are one and the same key are an error on read. DynamoDB does not keep the order of
 * entries. The map that was read can be changed.
 */
public final class MapCodec {

    private MapCodec() {}

    /** The codec of maps with what these codecs serve. */
    public static <K, V> StructureCodec<Map<K, V>> of(ScalarCodec<K> key, Codec<V> value) {
        return new StoredMap<>(key, value, new Empty.OfLinkedHashMap<>());
    }
}
