package io.dynawright.operation;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ServiceException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Lets an asynchronous executor run operations, and waits for them. Who is interrupted, or whose call fails, meets what it
 * would meet over a blocking client.
 */
record JoiningExecutor(AsyncExecutor executor) implements BlockingExecutor {

    @Override
    public DynamoDbClient client() {
        throw new ConfigurationException("This connection waits for the calls of an asynchronous client, and has no"
                + " blocking one. Ask the DynawrightAsync that it was made of for its client(), or stand on a"
                + " DynamoDbClient with Dynawright.over(…)");
    }

    @Override
    public Settings settings() {
        return executor.settings();
    }

    @Override
    public BlockingExecutor with(Settings settings) {
        return new JoiningExecutor(executor.with(settings));
    }

    @Override
    public <R extends @Nullable Object> R run(Operation<R> operation) {
        if (Thread.currentThread().isInterrupted()) {
            // A blocking client would not send anything either.
            throw ServiceException.interrupted(operation.target(), new InterruptedException());
        }
        CompletableFuture<R> result = executor.run(operation);
        try {
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw ServiceException.interrupted(operation.target(), e);
        } catch (ExecutionException e) {
            throw unchecked(Futures.cause(e), operation);
        }
    }

    private static RuntimeException unchecked(Throwable cause, Operation<?> operation) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception
                ? exception
                : ServiceException.inClient(operation.target(), cause);
    }
}
