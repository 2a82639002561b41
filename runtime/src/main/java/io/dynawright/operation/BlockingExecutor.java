package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Runs operations over a {@link DynamoDbClient}, on the caller's thread. Immutable and thread-safe. */
public final class BlockingExecutor {

    private final DynamoDbClient client;
    private final OperationContext context;

    /** An executor over this client, whose retries, interceptors and credentials stay its own. */
    public BlockingExecutor(DynamoDbClient client, OperationContext context) {
        this.client = client;
        this.context = context;
    }

    /**
     * Sends the operation's request and gives its result.
     *
     * @throws DynawrightException if it failed
     */
    public <R> R run(Operation<R> operation) {
        return exchange((RequestOperation<?, ?, R>) operation);
    }

    private <Q extends DynamoDbRequest, P, R> R exchange(RequestOperation<Q, P, R> operation) {
        Q request = operation.toRequest(context);
        P response;
        try {
            response = operation.send(client, request);
        } catch (ConditionalCheckFailedException e) {
            throw operation.conditionFailed(e);
        } catch (RuntimeException e) {
            // Not only the SDK's: what HTTP clients, interceptors and credentials providers throw comes through as it
            // is.
            throw SdkErrors.translate(e, operation.target(), client);
        }
        return operation.decode(response);
    }
}
