package io.dynawright;

import io.dynawright.error.ConfigurationException;
import io.dynawright.operation.RetryPolicy;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** A client that a connection built, and so closes. All connections made of that one share it: it is closed once. */
final class OwnedClient implements AutoCloseable {

    private final DynamoDbClient client;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    OwnedClient(DynamoDbClient client) {
        this.client = client;
    }

    /**
     * Builds it, with the retries of the policy instead of those that the builder has.
     *
     * @throws ConfigurationException if it cannot be built
     */
    static OwnedClient build(DynamoDbClientBuilder builder, RetryPolicy retries) {
        try {
            builder.overrideConfiguration(builder.overrideConfiguration().toBuilder()
                    .retryStrategy(retries.clientStrategy())
                    .build());
            return new OwnedClient(builder.build());
        } catch (RuntimeException e) {
            throw new ConfigurationException("The client of DynamoDB cannot be built: " + e.getMessage(), e);
        }
    }

    DynamoDbClient client() {
        return client;
    }

    @Override
    public void close() {
        if (isClosed.compareAndSet(false, true)) {
            client.close();
        }
    }
}
