package io.dynawright.operation;

import io.dynawright.wire.Captures;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * Runs operations over a {@link DynamoDbAsyncClient}. No thread waits: what follows an answer is done on the thread that
 * the client completes it on. Immutable and thread-safe.
 */
public final class AsyncExecutor {

    private final DynamoDbAsyncClient client;
    private final Settings settings;
    private final Captures captures;

    private AsyncExecutor(DynamoDbAsyncClient client, Settings settings, Captures captures) {
        this.client = client;
        this.settings = settings;
        this.captures = captures;
    }

    /** An executor over this client, whose retries, interceptors and credentials stay its own. */
    public AsyncExecutor(DynamoDbAsyncClient client, Settings settings) {
        this(
                client,
                settings,
                new Captures(
                        settings.streaming(),
                        client.getClass().getName(),
                        () -> client.serviceClientConfiguration()
                                .overrideConfiguration()
                                .executionInterceptors()));
    }

    /** The client that it calls. */
    public DynamoDbAsyncClient client() {
        return client;
    }

    /** What operations are run with. */
    public Settings settings() {
        return settings;
    }

    /** The same, with other settings. */
    public AsyncExecutor with(Settings other) {
        return new AsyncExecutor(client, other, captures.with(other.streaming()));
    }

    /** The same, for several runs in which a table is the same: its name is looked up in the first that asks for it. */
    public AsyncExecutor pinned() {
        Settings pinned = settings.pinned();
        return pinned.equals(settings) ? this : with(pinned);
    }

    /** What an operation that is run now draws from its surroundings. */
    public OperationContext context() {
        return OperationContext.of(settings);
    }

    /**
     * Sends the operation's request, or one after the other. The future has the result, or fails with the {@link
     * io.dynawright.error.DynawrightException} itself. Completing the future from outside, as cancelling and time limits
     * do, stops the run: the request that is under way is cancelled, and no other is sent.
     */
    public <R extends @Nullable Object> CompletableFuture<R> run(Operation<R> operation) {
        Observation observation;
        Ongoing<R> ongoing;
        try {
            observation = Observation.begin(settings.listeners(), operation);
        } catch (Throwable veto) {
            return CompletableFuture.failedFuture(veto);
        }
        try {
            ongoing = new AsyncRun(client, captures, context(), observation).result(operation);
        } catch (Throwable e) {
            observation.ended(Optional.of(e));
            return CompletableFuture.failedFuture(e);
        }
        return ongoing.promised(error -> observation.ended(Optional.ofNullable(error)));
    }
}
