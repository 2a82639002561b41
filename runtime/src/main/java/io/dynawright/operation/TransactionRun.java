package io.dynawright.operation;

import io.dynawright.error.CancellationReason;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.Target;
import io.dynawright.error.TransactionFailedException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * One run of a transaction with all its tries.
 *
 * @param token lets DynamoDB know the tries again
 */
record TransactionRun(List<PreparedAction<?>> actions, String token, Target target, OperationContext context) {

    /**
     * A token that no other run has. It does not come from the source of ids: where that counts, or begins anew with the
     * program, one run could be taken for another, and nothing would be written.
     */
    static String newToken() {
        return UUID.randomUUID().toString();
    }

    TransactWriteItemsRequest request() {
        return TransactWriteItemsRequest.builder()
                .transactItems(actions.stream().map(PreparedAction::item).toList())
                .clientRequestToken(token)
                .returnConsumedCapacity(context.returnedCapacity())
                .build();
    }

    /**
     * The first try. Hooks are not called.
     *
     * @param failure what is thrown of a cancelled transaction in the end
     */
    Step<TransactWriteItemsResponse> begin(Function<TransactionFailedException, DynawrightException> failure) {
        return attempt(
                new TransactWriteOperation(
                        target, request(), Subject.sensitive(actions.stream().map(PreparedAction::subject))),
                failure,
                0);
    }

    private Step<TransactWriteItemsResponse> attempt(
            TransactWriteOperation write,
            Function<TransactionFailedException, DynawrightException> failure,
            int retry) {
        return new Step.Ask<>(write, retry, Step.Done::new, error -> {
            DynawrightException meant = meaning(error);
            if (!isFinal(meant) && context.retries().retries(meant, retry)) {
                return attempt(write, failure, retry + 1);
            }
            throw meant instanceof TransactionFailedException failed ? failure.apply(failed) : meant;
        });
    }

    /** What is stored does not change by trying again, whatever else the actions met. */
    private static boolean isFinal(DynawrightException error) {
        return error instanceof TransactionFailedException failed
                && failed.outcomes().stream()
                        .map(TransactionFailedException.Outcome::reason)
                        .anyMatch(reason -> reason instanceof CancellationReason.Refused
                                || reason instanceof CancellationReason.NotFound);
    }

    private DynawrightException meaning(DynawrightException error) {
        if (error.getCause() instanceof TransactionCanceledException cancelled && cancelled.hasCancellationReasons()) {
            return new Cancellation(cancelled).meaning(actions, target);
        }
        return error;
    }
}
