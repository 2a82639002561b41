package io.dynawright.operation;

import io.dynawright.codec.Codec;
import io.dynawright.schema.EntitySchema;
import org.jspecify.annotations.Nullable;

/**
 * A query of a table or a local index. Generated code extends it with an accessor for the sort key.
 *
 * @param <T> the entity
 * @param <Q> the generated class
 * @param <F> the attributes that a filter may use
 * @param <P> the attributes that can be selected
 */
public abstract class ConsistentQuery<T, Q extends ConsistentQuery<T, Q, F, P>, F, P>
        extends ConsistentStage<T, Q, F, P, Q> {

    /** For generated code: a query of the table. */
    protected ConsistentQuery(EntitySchema<T> schema, F filterable, P selectable) {
        super(QueryState.of(Subject.of("query", schema), filterable, selectable));
    }

    /** For generated code: a query of this local index. */
    protected ConsistentQuery(EntitySchema<T> schema, String index, F filterable, P selectable) {
        super(QueryState.of(new Subject<>("query", schema, index), filterable, selectable));
    }

    /** For generated code: the partition to query. */
    protected final <V> void partitionKey(String attribute, @Nullable V value, Codec<V> codec) {
        state().partitionKey(attribute, value, codec);
    }
}
