package io.dynawright.operation;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.DynawrightException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Runs operations for a caller that waits. Immutable and thread-safe. */
public sealed interface BlockingExecutor permits ClientExecutor, JoiningExecutor {

    /** An executor over this client, on the caller's thread. The client's retries and interceptors stay its own. */
    static BlockingExecutor over(DynamoDbClient client, Settings settings) {
        return ClientExecutor.of(client, settings);
    }

    /** An executor that lets the other one work, and waits for it. */
    static BlockingExecutor joining(AsyncExecutor executor) {
        return new JoiningExecutor(executor);
    }

    /**
     * The client that it calls.
     *
     * @throws ConfigurationException if that is an asynchronous one
     */
    DynamoDbClient client();

    /** What operations are run with. */
    Settings settings();

    /** The same, with other settings. */
    BlockingExecutor with(Settings settings);

    /** The same, for several runs in which a table is the same: its name is looked up in the first that asks for it. */
    default BlockingExecutor pinned() {
        Settings pinned = settings().pinned();
        return pinned.equals(settings()) ? this : with(pinned);
    }

    /** What an operation that is run now draws from its surroundings. */
    default OperationContext context() {
        return OperationContext.of(settings());
    }

    /**
     * Sends the operation's request, or one after the other, and gives its result.
     *
     * @throws DynawrightException if it failed
     */
    <R extends @Nullable Object> R run(Operation<R> operation);
}
