package io.dynawright.operation;

import io.dynawright.codec.Codec;
import io.dynawright.codec.ScalarCodec;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import io.dynawright.expression.PathFactory;

/**
 * The changes of an attribute stored as a map whose keys are values.
 *
 * @param <V> the attribute's Java type
 * @param <K> a key's
 * @param <U> the changes of an entry
 * @param <S> the update that goes on
 */
public final class MapUpdate<V, K, U, S extends UpdateBuilder<?, S, ?>> extends ValueUpdate<V, S> {

    private final ScalarCodec<K> key;
    private final PathFactory<U> changes;

    private MapUpdate(Operands<V> operands, ScalarCodec<K> key, PathFactory<U> changes, S update) {
        super(operands, update);
        this.key = key;
        this.changes = changes;
    }

    /** The changes of the attribute with this name. */
    public static <V, K, U, S extends UpdateBuilder<?, S, ?>> MapUpdate<V, K, U, S> of(
            String attribute, Codec<V> codec, ScalarCodec<K> key, PathFactory<U> values, S update) {
        return of(Path.of(attribute), codec, key, values, update);
    }

    /** The changes of what stands there. */
    public static <V, K, U, S extends UpdateBuilder<?, S, ?>> MapUpdate<V, K, U, S> of(
            Path path, Codec<V> codec, ScalarCodec<K> key, PathFactory<U> values, S update) {
        return new MapUpdate<>(new Operands<>(path, codec), key, values, update);
    }

    /**
     * The changes of the entry with this key: {@code u.stock().key("basel").increment(3)}. The entry may be absent, the
     * map must be there.
     *
     * @throws io.dynawright.error.InvalidRequestException if the key is null or empty
     */
    public U key(K entry) {
        return changes.at(operands().entry(entry, key));
    }
}
