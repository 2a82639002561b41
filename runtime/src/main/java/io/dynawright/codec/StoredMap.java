package io.dynawright.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the codecs of maps share.
 *
 * @param <M> the map
 * @param <K> its keys
 * @param <V> its values
 */
class StoredMap<M extends Map<K, V>, K, V> implements StructureCodec<M> {

    private final ScalarCodec<K> key;
    private final Codec<V> value;
    private final Supplier<? extends M> empty;

    StoredMap(ScalarCodec<K> key, Codec<V> value, Supplier<? extends M> empty) {
        this.key = key;
        this.value = value;
        this.empty = empty;
    }

    @Override
    public M read(ItemReader in) {
        M map = empty.get();
        in.beginMap();
        for (String name = in.nextEntry(); name != null; name = in.nextEntry()) {
            K known = key.read(new KeyReader(name, in));
            if (map.containsKey(known)) {
                throw in.malformed("an entry whose key is another than that of the entries before");
            }
            put(in, map, known, value);
        }
        return map;
    }

    /** Puts the value on which the reader stands. */
    void put(ItemReader in, M map, K known, Codec<V> codec) {
        map.put(known, in.readNullable(codec));
    }

    @Override
    public void write(M map, ItemWriter out) {
        Map<String, @Nullable V> named = named(map, out);
        out.beginMap();
        for (Map.Entry<String, @Nullable V> entry : named.entrySet()) {
            out.name(entry.getKey());
            out.nullable(entry.getValue(), value);
        }
        out.endMap();
    }

    /** All keys become names before the map begins, so that errors have the path of the map itself. */
    private Map<String, @Nullable V> named(M map, ItemWriter out) {
        Map<String, @Nullable V> named = new LinkedHashMap<>();
        for (Map.Entry<K, V> entry : map.entrySet()) {
            String name = name(entry.getKey(), out);
            if (named.containsKey(name)) {
                throw out.unwritable("a map whose keys are stored differently");
            }
            named.put(name, entry.getValue());
        }
        return named;
    }

    private String name(@Nullable K known, ItemWriter out) {
        if (known == null || key.isAbsent(known)) {
            throw out.unwritable("a map without null or empty keys");
        }
        KeyWriter text = new KeyWriter(out);
        key.write(known, text);
        return text.written();
    }
}
