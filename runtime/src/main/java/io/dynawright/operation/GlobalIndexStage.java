package io.dynawright.operation;

/**
 * A query of a global index, or what it can still be told once an attribute of its sort key is narrowed. Generated code
 * extends it: with an accessor for the first attribute of the sort key, and, where that has one value, for the next.
 *
 * @param <T> what each item of the result is: the entity, or what the index projects of it
 * @param <Q> the generated query class
 * @param <F> the attributes that a filter may use
 * @param <P> the attributes that can be selected
 * @param <S> this builder's own class
 */
public abstract non-sealed class GlobalIndexStage<T, Q, F, P, S> extends QueryBuilder<T, Q, F, P, S> {

    GlobalIndexStage(QueryState<T, F, P> state) {
        super(state);
    }

    /** For generated code: the same query, continued. */
    protected GlobalIndexStage(GlobalIndexStage<T, Q, F, P, ?> earlier) {
        super(earlier.state());
    }
}
