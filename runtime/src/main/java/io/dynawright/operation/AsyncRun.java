package io.dynawright.operation;

import io.dynawright.wire.Captures;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * One run of an operation, with all of its requests, of which none is waited for.
 *
 * @param captures take items out of answers
 * @param observation what listeners see of it
 */
record AsyncRun(DynamoDbAsyncClient client, Captures captures, OperationContext context, Observation observation) {

    /** Begins the operation, or one that it consists of. What that throws it has failed with. */
    <R extends @Nullable Object> Ongoing<R> result(Operation<R> operation) {
        try {
            return begin(operation);
        } catch (Throwable e) {
            return Ongoing.failed(e);
        }
    }

    private <R extends @Nullable Object> Ongoing<R> begin(Operation<R> operation) {
        return operation instanceof StepwiseOperation<R> stepwise
                ? AsyncSteps.follow(this, () -> stepwise.begin(context))
                : exchange((RequestOperation<?, ?, R>) operation);
    }

    private <Q extends DynamoDbRequest, P, R extends @Nullable Object> Ongoing<R> exchange(
            RequestOperation<Q, P, R> operation) {
        Call<Q, P, R> call = Call.begin(operation, context, observation, captures);
        CompletableFuture<P> response = send(call);
        Ongoing<R> ongoing = new Ongoing<>();
        ongoing.goesOn(() -> response.cancel(true));
        Futures.onEnd(response, (answer, error) -> {
            if (ongoing.isStopped()) {
                call.cancelled();
            }
            ongoing.end(() -> error == null ? call.answered(answer) : failed(call, error));
        });
        return ongoing;
    }

    /** The response; clients can fail before they have a future of it. */
    private <Q extends DynamoDbRequest, P> CompletableFuture<P> send(Call<Q, P, ?> call) {
        Q request = call.sent();
        try {
            return call.operation().send(client, request);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private <R extends @Nullable Object> R failed(Call<?, ?, R> call, Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return call.failed(cause, () -> Endpoint.of(client));
    }
}
