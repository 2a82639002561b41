package io.dynawright;

import io.dynawright.error.ConfigurationException;
import io.dynawright.operation.RetryPolicy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.core.client.builder.SdkClientBuilder;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * A client that a connection built, and so closes, with what it was built of. All connections made of that one share it:
 * it is closed once.
 */
final class OwnedClient<C extends SdkAutoCloseable> implements AutoCloseable {

    private final C client;
    private final List<SdkAutoCloseable> parts;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    OwnedClient(C client, List<SdkAutoCloseable> parts) {
        this.client = client;
        this.parts = List.copyOf(parts);
    }

    /**
     * Builds it, with the retries of the policy instead of those that the builder has.
     *
     * @throws ConfigurationException if it cannot be built
     */
    static <B extends SdkClientBuilder<B, C>, C extends SdkAutoCloseable> OwnedClient<C> build(
            B builder, RetryPolicy retries) {
        try {
            builder.overrideConfiguration(builder.overrideConfiguration().toBuilder()
                    .retryStrategy(retries.clientStrategy())
                    .build());
            return new OwnedClient<>(builder.build(), List.of());
        } catch (ConfigurationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ConfigurationException("The client of DynamoDB cannot be built: " + e.getMessage(), e);
        }
    }

    /** The same, with parts that are closed after it. */
    OwnedClient<C> with(List<SdkAutoCloseable> more) {
        return new OwnedClient<>(client, more);
    }

    C client() {
        return client;
    }

    @Override
    public void close() {
        if (isClosed.compareAndSet(false, true)) {
            try {
                client.close();
            } finally {
                parts.forEach(SdkAutoCloseable::close);
            }
        }
    }
}
