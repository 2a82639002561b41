package io.dynawright.operation;

/**
 * A builder that the function configuring a query may return: the query's own builder, or the one that a sort
 * condition led to. Both share their state.
 *
 * @param <Q> the generated query class
 */
public sealed interface QueryStage<Q> permits QueryBuilder {}
