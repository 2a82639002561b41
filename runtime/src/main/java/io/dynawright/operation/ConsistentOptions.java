package io.dynawright.operation;

/**
 * What a query of a table or a local index can still be told after its sort condition.
 *
 * @param <T> the entity
 * @param <Q> the generated query class
 * @param <F> the attributes that a filter may use
 */
public final class ConsistentOptions<T, Q, F> extends ConsistentBuilder<T, Q, F, ConsistentOptions<T, Q, F>> {

    ConsistentOptions(QueryState<T, F> state) {
        super(state);
    }
}
