package io.dynawright.operation;

import io.dynawright.wire.Captures;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Runs operations over a {@link DynamoDbClient}, on the caller's thread. */
final class ClientExecutor implements BlockingExecutor {

    private final DynamoDbClient client;
    private final Settings settings;
    private final Captures captures;

    private ClientExecutor(DynamoDbClient client, Settings settings, Captures captures) {
        this.client = client;
        this.settings = settings;
        this.captures = captures;
    }

    static ClientExecutor of(DynamoDbClient client, Settings settings) {
        Captures captures = new Captures(
                settings.streaming(),
                client.getClass().getName(),
                () -> client.serviceClientConfiguration()
                        .overrideConfiguration()
                        .executionInterceptors());
        return new ClientExecutor(client, settings, captures);
    }

    @Override
    public DynamoDbClient client() {
        return client;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public BlockingExecutor with(Settings other) {
        return new ClientExecutor(client, other, captures.with(other.streaming()));
    }

    @Override
    public <R extends @Nullable Object> R run(Operation<R> operation) {
        Observation observation = Observation.begin(settings.listeners(), operation);
        R result;
        try {
            result = new BlockingRun(client, captures, context(), observation).result(operation);
        } catch (Throwable e) {
            observation.ended(Optional.of(e));
            throw e;
        }
        observation.ended(Optional.empty());
        return result;
    }
}
