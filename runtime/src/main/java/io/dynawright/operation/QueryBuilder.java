package io.dynawright.operation;

import io.dynawright.expression.AttributePath;
import io.dynawright.expression.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every query can be told. A builder for use within one call: all builders of one query share their state, so that
 * options may come in any order and in several statements.
 *
 * <pre>{@code
 * orders.query("c-1", q -> {
 *     if (recent) {
 *         q.orderId().ge("2026-");
 *     }
 *     return q.descending().limit(20);
 * });
 * }</pre>
 *
 * @param <T> what each item of the result is: the entity, or what the index projects of it
 * @param <Q> the generated query class
 * @param <F> the attributes that a filter may use
 * @param <P> the attributes that can be selected
 * @param <S> this builder's own class
 */
public abstract sealed class QueryBuilder<T, Q, F, P, S> extends QueryStage<Q, T>
        permits ConsistentStage, GlobalIndexStage {

    private final QueryState<T, F, P> state;

    QueryBuilder(QueryState<T, F, P> state) {
        this.state = state;
    }

    @Override
    final QueryState<T, F, P> state() {
        return state;
    }

    @Override
    final QueryPlan<T> plan() {
        return state.plan();
    }

    /**
     * Keeps only items for which the condition holds; called again, both must hold. DynamoDB reads, and charges for,
     * what it then leaves out. Keys of what is queried are not among the attributes: they belong into the key
     * condition.
     *
     * @throws io.dynawright.error.InvalidRequestException if the function is null or returns null
     */
    public final S filter(Function<F, Condition> made) {
        state.filter(made);
        return self();
    }

    /** In the order of the sort key; so it is unless told otherwise. */
    public final S ascending() {
        state.direction(Direction.ASCENDING);
        return self();
    }

    /** Against the order of the sort key. */
    public final S descending() {
        state.direction(Direction.DESCENDING);
        return self();
    }

    /**
     * At most so many items in all, counted after the filter.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is less than 1
     */
    public final S limit(int items) {
        state.limit(items);
        return self();
    }

    /**
     * How many items DynamoDB evaluates per request, before the filter; it never evaluates more than 1 MB.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is less than 1
     */
    public final S pageSize(int items) {
        state.pageSize(items);
        return self();
    }

    /**
     * How many requests are made at most for one {@linkplain io.dynawright.Results#page(int) page}, which then has fewer
     * items and a cursor. Ten, unless told otherwise.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is less than 1
     */
    public final S maxRequests(int requests) {
        state.maxRequests(requests);
        return self();
    }

    /**
     * Fetches one attribute of each item, or one value in it, such as {@code it -> it.address().city()}. The result has
     * its value, which is empty where an item does not have it. What is read, and charged for, stays the same.
     *
     * @throws io.dynawright.error.InvalidRequestException if the function is null or returns null
     */
    public final <V> QueryStage<Q, Optional<V>> select(Function<P, ? extends AttributePath<V>> path) {
        return new QuerySelection<>(state, Selected.one(state.subject(), state.selectable(), path));
    }

    /**
     * Fetches these attributes of each item, or values in them, and nothing else; those that an item does not have are
     * empty in its {@link Selection}. What is read, and charged for, stays the same.
     *
     * <p>Several elements of one list are fetched whole, even if less of them is selected.
     *
     * @throws io.dynawright.error.InvalidRequestException if a function is null or returns null, or if one path lies
     *     under another
     */
    @SafeVarargs
    public final QueryStage<Q, Selection<P>> select(
            Function<P, ? extends AttributePath<?>> first, Function<P, ? extends AttributePath<?>>... rest) {
        if (rest == null) {
            throw Selected.absent();
        }
        List<@Nullable Function<P, ? extends AttributePath<?>>> paths = new ArrayList<>();
        paths.add(first);
        for (Function<P, ? extends AttributePath<?>> path : rest) {
            paths.add(path);
        }
        return new QuerySelection<>(state, Selected.several(state.subject(), state.selectable(), paths));
    }

    @SuppressWarnings("unchecked") // S is the class of this object: every subclass says so.
    final S self() {
        return (S) this;
    }
}
