package io.dynawright.operation;

import io.dynawright.codec.BinaryCodec;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;

/**
 * A sort key stored as binary.
 *
 * @param <V> the sort key's Java type
 * @param <S> what the query can be told afterwards
 */
public final class BinarySortKey<V, S> extends SortKeyCondition<V, S> {

    private BinarySortKey(Operands<V> operands, QueryState<?, ?, ?> state, S next) {
        super(operands, state, next);
    }

    /** For generated code: the sort key of a query of a table or a local index. */
    public static <V, T, Q extends ConsistentQuery<T, Q, F, P>, F, P>
            BinarySortKey<V, ConsistentOptions<T, Q, F, P>> of(
                    String attribute, BinaryCodec<V> codec, ConsistentQuery<T, Q, F, P> query) {
        return new BinarySortKey<>(
                new Operands<>(Path.of(attribute), codec), query.state(), new ConsistentOptions<>(query.state()));
    }

    /** For generated code: the sort key of a query of a global index. */
    public static <V, T, Q extends GlobalIndexQuery<T, Q, F, P>, F, P> BinarySortKey<V, QueryOptions<T, Q, F, P>> of(
            String attribute, BinaryCodec<V> codec, GlobalIndexQuery<T, Q, F, P> query) {
        return new BinarySortKey<>(
                new Operands<>(Path.of(attribute), codec), query.state(), new QueryOptions<>(query.state()));
    }

    /** Begins with the bytes. */
    public S beginsWith(V prefix) {
        return startingWith(operands().encode(prefix));
    }
}
