package io.dynawright.operation;

/**
 * A query of a table or a local index, or what it can still be told once its sort key is narrowed: it can be consistent.
 * Generated code extends it.
 *
 * @param <T> the entity
 * @param <Q> the generated query class
 * @param <F> the attributes that a filter may use
 * @param <P> the attributes that can be selected
 * @param <S> this builder's own class
 */
public abstract non-sealed class ConsistentStage<T, Q, F, P, S> extends QueryBuilder<T, Q, F, P, S> {

    ConsistentStage(QueryState<T, F, P> state) {
        super(state);
    }

    /** For generated code: the same query, continued. */
    protected ConsistentStage(ConsistentStage<T, Q, F, P, ?> earlier) {
        super(earlier.state());
    }

    /** Reads what all earlier writes left behind, at twice the cost. Without it a read may be a little behind. */
    public final S consistent() {
        state().consistent();
        return self();
    }
}
