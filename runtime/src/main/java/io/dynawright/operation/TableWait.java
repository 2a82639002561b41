package io.dynawright.operation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.waiters.Waiter;
import software.amazon.awssdk.core.waiters.WaiterAcceptor;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;

/**
 * Asks for a table as often, and with as long pauses, as the waiters of the AWS SDK do. Those of its asynchronous clients
 * go on when they are cancelled.
 */
record TableWait(DynamoDbAsyncClient client, Sleeper sleeper, String table, TableGoal goal) {

    private static final int POLLS = 25;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    /**
     * The same on this thread.
     *
     * @throws SdkClientException if the goal was not reached
     */
    static String block(DynamoDbClient client, String table, TableGoal goal) {
        Waiter<DescribeTableResponse> waiter = Waiter.<DescribeTableResponse>builder(DescribeTableResponse.class)
                .addAcceptor(WaiterAcceptor.successOnResponseAcceptor(answer -> goal.isReached(answer, null)))
                .addAcceptor(WaiterAcceptor.errorOnResponseAcceptor(answer -> !goal.mayCome(answer, null)))
                .addAcceptor(WaiterAcceptor.retryOnResponseAcceptor(answer -> true))
                .addAcceptor(WaiterAcceptor.retryOnExceptionAcceptor(error -> goal.mayCome(null, error)))
                .overrideConfiguration(WaiterOverrideConfiguration.builder()
                        .maxAttempts(POLLS)
                        .backoffStrategyV2(BackoffStrategy.fixedDelay(PAUSE))
                        .build())
                .build();
        waiter.run(() -> client.describeTable(ask -> ask.tableName(table)));
        return table;
    }

    /**
     * The table's name, when the goal is reached after this call. To cancel the future stops the call, or the wait.
     *
     * @param meaning what a failure of the call means
     */
    CompletableFuture<String> after(CompletableFuture<?> call, UnaryOperator<Throwable> meaning) {
        CompletableFuture<String> reached = new CompletableFuture<>();
        Futures.onEnd(reached, (name, error) -> call.cancel(true));
        Futures.onEnd(call, (answer, error) -> {
            if (error == null) {
                poll(1, reached);
            } else {
                reached.completeExceptionally(meaning.apply(error));
            }
        });
        return reached;
    }

    /** The table's name, when the goal is reached. To cancel the future stops the wait. */
    CompletableFuture<String> begin() {
        CompletableFuture<String> reached = new CompletableFuture<>();
        poll(1, reached);
        return reached;
    }

    private void poll(int number, CompletableFuture<String> reached) {
        if (!reached.isDone()) {
            await(
                    () -> client.describeTable(ask -> ask.tableName(table)),
                    (answer, error) -> look(number, answer, error, reached),
                    reached);
        }
    }

    private void look(
            int number,
            @Nullable DescribeTableResponse answer,
            @Nullable Throwable error,
            CompletableFuture<String> reached) {
        if (goal.isReached(answer, error)) {
            reached.complete(table);
        } else if (!goal.mayCome(answer, error)) {
            reached.completeExceptionally(
                    error == null ? SdkClientException.create("The table does not become " + goal) : error);
        } else if (number == POLLS) {
            reached.completeExceptionally(
                    SdkClientException.create("After " + POLLS + " looks at the table it was still not " + goal));
        } else {
            await(() -> sleeper.sleepAsync(PAUSE), (time, none) -> poll(number + 1, reached), reached);
        }
    }

    /** Begins something that is stopped with the wait, and goes on; the wait fails with what either throws. */
    private static <T extends @Nullable Object> void await(
            Supplier<CompletableFuture<T>> begin,
            BiConsumer<@Nullable T, @Nullable Throwable> next,
            CompletableFuture<String> reached) {
        try {
            CompletableFuture<T> part = begin.get();
            Futures.onEnd(reached, (name, error) -> part.cancel(true));
            Futures.onEnd(part, (result, error) -> {
                try {
                    next.accept(result, error);
                } catch (RuntimeException e) {
                    reached.completeExceptionally(e);
                }
            });
        } catch (RuntimeException e) {
            reached.completeExceptionally(e);
        }
    }
}
