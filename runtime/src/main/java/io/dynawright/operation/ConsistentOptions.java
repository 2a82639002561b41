package io.dynawright.operation;

/**
 * What a query of a table or a local index can still be told after its sort condition.
 *
 * @param <T> the entity
 * @param <Q> the generated query class
 * @param <F> the attributes that a filter may use
 * @param <P> the attributes that can be selected
 */
public final class ConsistentOptions<T, Q, F, P> extends ConsistentBuilder<T, Q, F, P, ConsistentOptions<T, Q, F, P>> {

    ConsistentOptions(QueryState<T, F, P> state) {
        super(state);
    }
}
