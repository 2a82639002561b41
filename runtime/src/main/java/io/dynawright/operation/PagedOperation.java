package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.Target;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A query or a scan: a number of requests, made as their results are asked for. Immutable.
 *
 * @param <T> the entity
 */
public sealed interface PagedOperation<T> permits PlannedPages {

    /** What it is about, as errors say it. */
    Target target();

    /** The request of the AWS SDK for the first page. */
    DynamoDbRequest toRequest(OperationContext context);

    /** At most so many items in all; {@link Long#MAX_VALUE} for all there are. */
    long limit();

    /** The request for the page that begins there. */
    ReadOperation<ItemPage<T>> page(PageStart start);

    /** The request for the number of items of the page that begins there. */
    ReadOperation<ItemPage<T>> count(PageStart start);

    /**
     * The same, but an item that cannot be read goes to the handler, as the error that it is, and is left out.
     *
     * @throws io.dynawright.error.InvalidRequestException if the handler is null
     */
    PagedOperation<T> onUndecodable(Consumer<ConversionException> handler);
}
