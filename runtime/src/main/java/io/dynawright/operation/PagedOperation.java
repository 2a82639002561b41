package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.Target;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A query or a scan: a number of requests, made as their results are asked for. Immutable.
 *
 * @param <T> the entity
 */
public sealed interface PagedOperation<T> permits PlannedPages, OrderedOperation {

    /** What it is about, as errors say it. */
    Target target();

    /** The request of the AWS SDK for the first page. */
    DynamoDbRequest toRequest(OperationContext context);

    /**
     * What it asks for, as text: table, index, key condition, filter, projection, order, limits, and what it costs. Each
     * value is a question mark.
     *
     * <pre>{@code
     * query of table orders, index by-status
     *   key condition: status = ? AND placedAt > ?
     *   filter: total > ?
     *   projection: all attributes that the index has
     *   order: ascending by placedAt
     *   cost: one partition, eventually consistent: half a read unit for each 4 KB read, before the filter
     * }</pre>
     */
    default String explain() {
        return explain(Values.HIDDEN);
    }

    /** What it asks for, as text, with the values that it was given or without. */
    default String explain(Values values) {
        return explain(OperationContext.standard(), values);
    }

    /** What it asks for where this is the context, as text. */
    String explain(OperationContext context, Values values);

    /** At most so many items in all; {@link Long#MAX_VALUE} for all there are. */
    long limit();

    /** How many requests are made at most for a page of a number of items. */
    int maxRequests();

    /** How many units of capacity its requests may consume per second, on average; empty for as many as they do. */
    OptionalDouble capacityPerSecond();

    /** Where positions in its results mean something. */
    PageScope scope(OperationContext context);

    /** The request for the page that begins there. */
    ReadOperation<ItemPage<T>> page(PageStart start);

    /**
     * The request for the page that begins there and ends after the last item that is still wanted, so that the next one
     * begins with what this one left over.
     */
    ReadOperation<ItemPage<T>> resumablePage(PageStart start);

    /** The request for the page that begins there, and for what it costs. */
    ReadOperation<ItemPage<T>> meteredPage(PageStart start);

    /** The request for the number of items of the page that begins there. */
    ReadOperation<ItemPage<T>> count(PageStart start);

    /**
     * The same, but an item that cannot be read goes to the handler, as the error that it is, and is left out.
     *
     * @throws io.dynawright.error.InvalidRequestException if the handler is null
     */
    PagedOperation<T> onUndecodable(Consumer<ConversionException> handler);
}
