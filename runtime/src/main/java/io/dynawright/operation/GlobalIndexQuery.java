package io.dynawright.operation;

import io.dynawright.codec.Codec;
import io.dynawright.schema.EntitySchema;
import org.jspecify.annotations.Nullable;

/**
 * A query of a global index, which is never consistent. Generated code extends it with an accessor for the sort key.
 *
 * @param <T> the entity
 * @param <Q> the generated class
 * @param <F> the attributes that a filter may use
 */
public abstract non-sealed class GlobalIndexQuery<T, Q extends GlobalIndexQuery<T, Q, F>, F>
        extends QueryBuilder<T, Q, F, Q> {

    /** For generated code: a query of this index. */
    protected GlobalIndexQuery(EntitySchema<T> schema, String index, F filterable) {
        super(new QueryState<>(new Subject<>("query", schema, index), filterable));
    }

    /** For generated code: the partition to query. */
    protected final <V> void partitionKey(String attribute, @Nullable V value, Codec<V> codec) {
        state().partitionKey(attribute, value, codec);
    }
}
