package io.dynawright.operation;

/**
 * What a query of a global index can still be told after its sort condition.
 *
 * @param <T> the entity
 * @param <Q> the generated query class
 * @param <F> the attributes that a filter may use
 * @param <P> the attributes that can be selected
 */
public final class QueryOptions<T, Q, F, P> extends QueryBuilder<T, Q, F, P, QueryOptions<T, Q, F, P>> {

    QueryOptions(QueryState<T, F, P> state) {
        super(state);
    }
}
