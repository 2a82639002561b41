package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.Destination;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.wire.AnswerShape;
import io.dynawright.wire.AnsweredItems;
import io.dynawright.wire.Capture;
import io.dynawright.wire.Captures;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * One request of a run, however it is sent: what goes before it, what it carries, and what comes of the answer.
 *
 * @param watched what listeners see of the request, if there are any
 * @param carried the attempts if anybody wants to know of them, and what takes the items out of the answer if the SDK
 *     does not decode them
 */
record Call<Q extends DynamoDbRequest, P, R extends @Nullable Object>(
        RequestOperation<Q, P, R> operation,
        OperationContext context,
        Optional<ObservedRequest> watched,
        Q request,
        Carried carried) {

    /** The call that is due, of which hooks have been told. */
    static <Q extends DynamoDbRequest, P, R extends @Nullable Object> Call<Q, P, R> begin(
            RequestOperation<Q, P, R> operation, OperationContext context, Observation observation, Captures captures) {
        operation.before(context);
        Q request = request(operation, context);
        Carried carried = new Carried(attempts(operation, request, observation), capture(operation, captures));
        Optional<ObservedRequest> watched =
                observation.isWatched() ? Optional.of(observation.requested(operation, request)) : Optional.empty();
        return new Call<>(operation, context, watched, request, carried);
    }

    /** The request, which expressions larger than DynamoDB takes do not have. */
    private static <Q extends DynamoDbRequest> Q request(
            RequestOperation<Q, ?, ?> operation, OperationContext context) {
        try {
            return operation.toRequest(context);
        } catch (InvalidRequestException e) {
            throw e.in(operation.target());
        } catch (ConversionException e) {
            throw e.in(operation.target());
        }
    }

    /** Listeners want to know of every attempt, operations of some. */
    private static <Q extends DynamoDbRequest> Optional<Attempts> attempts(
            RequestOperation<Q, ?, ?> operation, Q request, Observation observation) {
        if (observation.isWatched()) {
            return Optional.of(new Attempts(retry -> observation.retried(retry, Optional.empty())));
        }
        return operation.dependsOnAttempts(request) ? Optional.of(new Attempts()) : Optional.empty();
    }

    private static Optional<Capture> capture(RequestOperation<?, ?, ?> operation, Captures captures) {
        Optional<AnswerShape> shape = operation.shape();
        return shape.isPresent() ? captures.begin(shape.get()) : Optional.empty();
    }

    /** The request as it is sent. */
    Q sent() {
        return carried.by(request);
    }

    /** The call was cancelled with the run that it belongs to. */
    void cancelled() {
        watched.ifPresent(each -> each.failed(new CancellationException()));
    }

    /** What the response comes to. */
    R answered(P response) {
        AnsweredItems items = carried.items().orElseGet(() -> operation.converted(response));
        Exchange<Q, P> exchange = new Exchange<>(context, request, response, items);
        try {
            watched.ifPresent(each -> each.answered(response, operation.items(exchange), items.decoding()));
            return operation.decode(exchange);
        } finally {
            items.release();
        }
    }

    /**
     * What an error of the client comes to, which may be a result all the same.
     *
     * @param endpoint tells where the client calls
     */
    R failed(Throwable error, Supplier<Destination> endpoint) {
        watched.ifPresent(each -> each.failed(error));
        if (error instanceof ConditionalCheckFailedException e) {
            return operation.refused(new Refusal<>(
                    context, request, e.item(), e, carried.attempts().orElseGet(Attempts::new)));
        }
        // Not only the SDK's: what HTTP clients, interceptors and credentials providers throw comes through as it is.
        String table = request.getValueForField("TableName", String.class).orElse(null);
        throw SdkErrors.translate(error, new FailedCall(operation.target(), table, endpoint));
    }

    /** Without values. */
    @Override
    public String toString() {
        return "Call of " + operation.target().operation();
    }
}
