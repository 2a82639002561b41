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
 * @param <P> the attributes that can be selected
 */
public abstract class GlobalIndexQuery<T, Q extends GlobalIndexQuery<T, Q, F, P>, F, P>
        extends GlobalIndexStage<T, Q, F, P, Q> {

    /** For generated code: a query of this index. */
    protected GlobalIndexQuery(EntitySchema<T> schema, String index, F filterable, P selectable) {
        super(QueryState.of(new Subject<>("query", schema, index), filterable, selectable));
    }

    /** For generated code: a query of this index, which projects no more than the view needs. */
    protected <E> GlobalIndexQuery(EntitySchema<E> schema, String index, View<E, T> view, F filterable, P selectable) {
        super(QueryState.of(new Subject<>("query", schema, index), view, filterable, selectable));
    }

    /** For generated code: the partition to query, or one attribute of several that make up its key. */
    protected final <V> void partitionKey(String attribute, @Nullable V value, Codec<V> codec) {
        state().partitionKey(attribute, value, codec);
    }
}
