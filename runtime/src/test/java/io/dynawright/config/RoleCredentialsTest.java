package io.dynawright.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.stub.StubHttpClient;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.utils.AttributeMap;

/** The client that a role needs. */
class RoleCredentialsTest {

    private record Counting(AtomicInteger closed) implements SdkHttpClient.Builder<Counting> {

        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return new SdkHttpClient() {
                @Override
                public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                    throw new AssertionError("A call");
                }

                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
        }
    }

    /** The client of DynamoDB closes its credentials, and so does the connection. */
    @Test
    void itIsClosedOnceWhoeverClosesIt() {
        AtomicInteger closed = new AtomicInteger();
        RoleCredentials credentials = RoleCredentials.of(
                new Credentials.AssumedRole(
                        "arn:aws:iam::123456789012:role/orders",
                        "dynawright",
                        Optional.empty(),
                        new Credentials.ProviderChain()),
                Optional.of(AnonymousCredentialsProvider.create()),
                Region.EU_WEST_1,
                new Counting(closed));
        new StubHttpClient()
                .clientBuilder()
                .credentialsProvider(credentials)
                .build()
                .close();
        credentials.close();
        credentials.close();
        assertThat(closed).hasValue(1);
    }
}
