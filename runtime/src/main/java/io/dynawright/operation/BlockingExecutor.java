package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Runs operations over a {@link DynamoDbClient}, on the caller's thread. Immutable and thread-safe. */
public final class BlockingExecutor {

    private final DynamoDbClient client;
    private final Settings settings;

    /** An executor over this client, whose retries, interceptors and credentials stay its own. */
    public BlockingExecutor(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** What operations are run with. */
    public Settings settings() {
        return settings;
    }

    /** What an operation that is run now draws from its surroundings. */
    public OperationContext context() {
        return OperationContext.of(settings);
    }

    /**
     * Sends the operation's request, or one after the other, and gives its result.
     *
     * @throws DynawrightException if it failed
     */
    public <R extends @Nullable Object> R run(Operation<R> operation) {
        Observation observation = Observation.begin(settings.listeners(), operation.target());
        R result;
        try {
            result = new BlockingRun(client, context(), observation).result(operation);
        } catch (Throwable e) {
            observation.ended(Optional.of(e));
            throw e;
        }
        observation.ended(Optional.empty());
        return result;
    }
}
