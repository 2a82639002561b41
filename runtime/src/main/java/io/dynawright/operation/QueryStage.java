package io.dynawright.operation;

/**
 * What the function configuring a query may return: the query's own builder, the one that a sort condition led to, or a
 * selection of what is to be fetched. All share their state.
 *
 * @param <Q> the generated query class
 * @param <R> what each item of the result is
 */
public abstract sealed class QueryStage<Q, R> permits QueryBuilder, QuerySelection {

    QueryStage() {}

    /** What the query was told so far. */
    abstract QueryState<?, ?, ?> state();

    /** The query as it stands. */
    abstract QueryPlan<R> plan();
}
