package io.dynawright.expression;

import io.dynawright.codec.Codec;
import io.dynawright.codec.ScalarCodec;

/**
 * An attribute stored as a map whose keys are values.
 *
 * @param <V> the attribute's Java type
 * @param <K> a key's
 * @param <P> the path of an entry's value
 */
public final class MapPath<V, K, P> extends SizedPath<V, MapPath<?, K, ?>> {

    private final ScalarCodec<K> key;
    private final PathFactory<P> values;

    private MapPath(Path path, Codec<V> codec, ScalarCodec<K> key, PathFactory<P> values) {
        super(path, codec);
        this.key = key;
        this.values = values;
    }

    /** The path of the attribute with this name. */
    public static <V, K, P> MapPath<V, K, P> of(
            String attribute, Codec<V> codec, ScalarCodec<K> key, PathFactory<P> values) {
        return of(Path.of(attribute), codec, key, values);
    }

    /** The path of what stands there. */
    public static <V, K, P> MapPath<V, K, P> of(Path path, Codec<V> codec, ScalarCodec<K> key, PathFactory<P> values) {
        return new MapPath<>(path, codec, key, values);
    }

    /**
     * The value of the entry with this key, which may be absent.
     *
     * @throws io.dynawright.error.InvalidRequestException if the key is null or empty
     * @throws io.dynawright.error.ConversionException if it cannot be the key of a stored map
     */
    public P key(K entry) {
        return values.at(operands.entry(entry, key));
    }
}
