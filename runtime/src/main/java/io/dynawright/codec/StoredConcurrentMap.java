package io.dynawright.codec;

import java.util.concurrent.ConcurrentMap;

/** A map that cannot hold null values. */
final class StoredConcurrentMap<M extends ConcurrentMap<K, V>, K, V> extends StoredMap<M, K, V> {

    StoredConcurrentMap(ScalarCodec<K> key, Codec<V> value, Empty<? extends M> empty) {
        super(key, value, empty);
    }

    @Override
    void put(ItemReader in, M map, K known, Codec<V> codec) {
        V value = in.readNullable(codec);
        if (value == null) {
            throw in.malformed("an entry that is not NULL");
        }
        map.put(known, value);
    }
}
