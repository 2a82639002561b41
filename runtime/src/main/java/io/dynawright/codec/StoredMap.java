package io.dynawright.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final Empty<? extends M> empty;

    StoredMap(ScalarCodec<K> key, Codec<V> value, Empty<? extends M> empty) {
        this.key = key;
        this.value = value;
        this.empty = empty;
    }

    @Override
    public M read(ItemReader in) {
        in.beginMap();
        M map = empty.ofSize(in.sizeHint());
        KeyReader text = new KeyReader(in);
        for (String name = in.nextEntry(); name != null; name = in.nextEntry()) {
            K known = key.read(text.on(name));
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
        // All keys become names before the map begins, so that errors have the path of the map itself.
        int size = map.size();
        List<String> names = new ArrayList<>(size);
        List<@Nullable V> values = new ArrayList<>(size);
        KeyWriter text = new KeyWriter(out);
        for (Map.Entry<K, V> entry : map.entrySet()) {
            names.add(name(entry.getKey(), text, out));
            values.add(entry.getValue());
        }
        if (!DistinctElements.areDistinct(names)) {
            throw out.unwritable("a map whose keys are stored differently");
        }
        out.beginMap();
        for (int i = 0; i < names.size(); i++) {
            out.name(names.get(i));
            out.nullable(values.get(i), value);
        }
        out.endMap();
    }

    private String name(@Nullable K known, KeyWriter text, ItemWriter out) {
        if (known == null || key.isAbsent(known)) {
            throw out.unwritable("a map without null or empty keys");
        }
        key.write(known, text);
        return text.written();
    }
}
