package io.dynawright.operation;

/**
 * What a query of a global index can still be told after its sort condition.
 *
 * @param <T> the entity
 * @param <Q> the generated query class
 * @param <F> the attributes that a filter may use
 */
public final class QueryOptions<T, Q, F> extends QueryBuilder<T, Q, F, QueryOptions<T, Q, F>> {

    QueryOptions(QueryState<T, F> state) {
        super(state);
    }
}
