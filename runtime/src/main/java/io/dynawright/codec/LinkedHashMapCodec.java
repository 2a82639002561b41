package io.dynawright.codec;

import java.util.LinkedHashMap;

/** {@link LinkedHashMap}, stored and read as {@link MapCodec} says; so its order is lost in DynamoDB. */
@SuppressWarnings("NonApiType") // Here it is the type itself that is asked for.
public final class LinkedHashMapCodec {

    private LinkedHashMapCodec() {}

    /** The codec of maps with what these codecs serve. */
    public static <K, V> StructureCodec<LinkedHashMap<K, V>> of(ScalarCodec<K> key, Codec<V> value) {
        return new StoredMap<>(key, value, new Empty.OfLinkedHashMap<>());
    }
}
