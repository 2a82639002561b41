package io.dynawright.operation;

import io.dynawright.codec.BinaryCodec;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;

/**
 * A sort key stored as binary.
 *
 * @param <V> the sort key's Java type
 * @param <E> what the query can be told after an equal value
 * @param <S> what the query can be told after any other condition
 */
public final class BinarySortKey<V, E, S> extends SortKeyCondition<V, E, S> {

    private BinarySortKey(String attribute, BinaryCodec<V> codec, QueryState<?, ?, ?> state, E afterEqual, S next) {
        super(new Operands<>(Path.of(attribute), codec), state, afterEqual, next);
    }

    /** For generated code: the sort key of this query, or its last attribute. */
    public static <V, S> BinarySortKey<V, S, S> of(
            String attribute, BinaryCodec<V> codec, QueryBuilder<?, ?, ?, ?, ?> query, S next) {
        return of(attribute, codec, query, next, next);
    }

    /** For generated code: an attribute of the sort key of this query, where an equal value leads to the next one. */
    public static <V, E, S> BinarySortKey<V, E, S> of(
            String attribute, BinaryCodec<V> codec, QueryBuilder<?, ?, ?, ?, ?> query, E afterEqual, S next) {
        return new BinarySortKey<>(attribute, codec, query.state(), afterEqual, next);
    }

    /** Begins with the bytes. */
    public S beginsWith(V prefix) {
        return startingWith(operands().encode(prefix));
    }
}
