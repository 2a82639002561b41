package io.dynawright.operation;

/** A query that fetches chosen attributes. */
final class QuerySelection<Q, R> extends QueryStage<Q, R> {

    private final QueryState<?, ?, ?> state;
    private final Reading.Fetched<R> reading;

    QuerySelection(QueryState<?, ?, ?> state, Reading.Fetched<R> reading) {
        this.state = state;
        this.reading = reading;
    }

    @Override
    QueryState<?, ?, ?> state() {
        return state;
    }

    @Override
    QueryPlan<R> plan() {
        return state.plan(reading);
    }
}
