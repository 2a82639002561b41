package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.schema.EntitySchema;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A query of a global index that does not have whole items: it results in what the index has of them.
 *
 * @param <V> what each item is
 * @param <T> the entity that it stands for
 */
public final class IndexQueryOperation<V, T> extends QueryOperation<V> {

    private final EntitySchema<T> schema;

    private IndexQueryOperation(
            EntitySchema<T> schema, QueryPlan<V> plan, Optional<Consumer<ConversionException>> undecodable) {
        super(plan, undecodable);
        this.schema = schema;
    }

    /** The query that this builder describes. */
    public static <V, T> IndexQueryOperation<V, T> of(EntitySchema<T> schema, GlobalIndexQuery<V, ?, ?, ?> query) {
        return new IndexQueryOperation<>(schema, query.plan(), Optional.empty());
    }

    /**
     * The query that this builder describes once the function has configured it.
     *
     * @throws InvalidRequestException if an option is not legal
     */
    public static <Q extends GlobalIndexQuery<?, Q, ?, ?>, V, T> IndexQueryOperation<V, T> of(
            EntitySchema<T> schema, Q query, Function<Q, ? extends QueryStage<Q, V>> options) {
        return new IndexQueryOperation<>(schema, configured(query, options), Optional.empty());
    }

    /** The same query, of whose items just the key is fetched, to read the entities under those keys with BatchGetItem. */
    public QueryOperation<T> hydrate() {
        return hydrate(UnaryOperator.identity());
    }

    /**
     * The same, as the options say. It is the entities that can be read consistently; the index is always a little
     * behind.
     *
     * @throws InvalidRequestException if the function is null, or does not return its argument
     */
    public QueryOperation<T> hydrate(UnaryOperator<ReadOptions> options) {
        Subject<T> subject = Subject.of("hydrate", schema);
        Consistency consistency =
                Options.configure(new ReadOptions(), options, subject::target).consistency();
        BatchGetPlan<T> batch = new BatchGetPlan<>(subject, Reading.entity(subject), consistency);
        return new QueryOperation<>(plan().hydrated(batch), undecodable());
    }

    @Override
    public IndexQueryOperation<V, T> reversed() {
        return new IndexQueryOperation<>(schema, plan().reversed(), undecodable());
    }

    @Override
    public IndexQueryOperation<V, T> onUndecodable(Consumer<ConversionException> handler) {
        return new IndexQueryOperation<>(schema, plan(), Optional.of(Options.handler(handler, target())));
    }
}
