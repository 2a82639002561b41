package io.dynawright.operation;

/**
 * What a query of a table or a local index can be told: it can be consistent.
 *
 * @param <T> the entity
 * @param <Q> the generated query class
 * @param <F> the attributes that a filter may use
 * @param <P> the attributes that can be selected
 * @param <S> this builder's own class
 */
public abstract sealed class ConsistentBuilder<T, Q, F, P, S> extends QueryBuilder<T, Q, F, P, S>
        permits ConsistentQuery, ConsistentOptions {

    ConsistentBuilder(QueryState<T, F, P> state) {
        super(state);
    }

    /** Reads what all earlier writes left behind, at twice the cost. Without it a read may be a little behind. */
    public final S consistent() {
        state().consistent();
        return self();
    }
}
