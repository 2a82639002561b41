package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ServiceException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Runs operations over a {@link DynamoDbClient}, on the caller's thread. Immutable and thread-safe. */
public final class BlockingExecutor {

    private final DynamoDbClient client;
    private final OperationContext context;
    private final Backoff backoff;

    /** An executor over this client, whose retries, interceptors and credentials stay its own. */
    public BlockingExecutor(DynamoDbClient client, OperationContext context) {
        this(client, context, Backoff.exponential());
    }

    /** The same, waiting so long before it asks again for what DynamoDB left undone. */
    public BlockingExecutor(DynamoDbClient client, OperationContext context, Backoff backoff) {
        this.client = client;
        this.context = context;
        this.backoff = backoff;
    }

    /** What operations draw from their surroundings. */
    public OperationContext context() {
        return context;
    }

    /**
     * Sends the operation's request, or one after the other, and gives its result.
     *
     * @throws DynawrightException if it failed
     */
    public <R extends @Nullable Object> R run(Operation<R> operation) {
        return operation instanceof StepwiseOperation<R> stepwise
                ? follow(stepwise.begin())
                : exchange((RequestOperation<?, ?, R>) operation);
    }

    private <R extends @Nullable Object> R follow(Step<R> begin) {
        Step<R> step = begin;
        while (step instanceof Step.Ask<?, R> ask) {
            step = ask(ask);
        }
        return ((Step.Done<R>) step).result();
    }

    private <A extends @Nullable Object, R extends @Nullable Object> Step<R> ask(Step.Ask<A, R> ask) {
        if (ask.retry() > 0) {
            pause(ask);
        }
        return ask.next().apply(run(ask.operation()));
    }

    private void pause(Step.Ask<?, ?> ask) {
        try {
            Thread.sleep(backoff.delay(ask.retry()).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServiceException.interrupted(ask.operation().target(), e);
        }
    }

    private <Q extends DynamoDbRequest, P, R extends @Nullable Object> R exchange(RequestOperation<Q, P, R> operation) {
        Q request = request(operation);
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

    /** The request, which expressions larger than DynamoDB takes do not have. */
    private <Q extends DynamoDbRequest> Q request(RequestOperation<Q, ?, ?> operation) {
        try {
            return operation.toRequest(context);
        } catch (InvalidRequestException e) {
            throw e.in(operation.target());
        }
    }
}
