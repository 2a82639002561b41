package io.dynawright.operation;

import io.dynawright.codec.TextCodec;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;

/**
 * A sort key stored as a string. A prefix is the text that is stored, whatever the Java type.
 *
 * @param <V> the sort key's Java type
 * @param <S> what the query can be told afterwards
 */
public final class TextSortKey<V, S> extends SortKeyCondition<V, S> {

    private TextSortKey(Operands<V> operands, QueryState<?, ?, ?> state, S next) {
        super(operands, state, next);
    }

    /** For generated code: the sort key of a query of a table or a local index. */
    public static <V, T, Q extends ConsistentQuery<T, Q, F, P>, F, P> TextSortKey<V, ConsistentOptions<T, Q, F, P>> of(
            String attribute, TextCodec<V> codec, ConsistentQuery<T, Q, F, P> query) {
        return new TextSortKey<>(
                new Operands<>(Path.of(attribute), codec), query.state(), new ConsistentOptions<>(query.state()));
    }

    /** For generated code: the sort key of a query of a global index. */
    public static <V, T, Q extends GlobalIndexQuery<T, Q, F, P>, F, P> TextSortKey<V, QueryOptions<T, Q, F, P>> of(
            String attribute, TextCodec<V> codec, GlobalIndexQuery<T, Q, F, P> query) {
        return new TextSortKey<>(
                new Operands<>(Path.of(attribute), codec), query.state(), new QueryOptions<>(query.state()));
    }

    /** Begins with the text. */
    public S beginsWith(String prefix) {
        return startingWith(operands().text(prefix));
    }
}
