package io.dynawright.samples.conformance.support;

import io.dynawright.leak.Secrets;
import io.dynawright.operation.RetryPolicy;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** Clients of the AWS SDK, all blocking ones of one HTTP client, and all asynchronous ones. */
public final class Clients {

    private static final SdkHttpClient HTTP = UrlConnectionHttpClient.create();

    private static final SdkAsyncHttpClient ASYNC_HTTP = NettyNioAsyncHttpClient.create();

    private Clients() {}

    /** A client of this endpoint that does not retry, to be completed. */
    public static DynamoDbClientBuilder at(URI endpoint, ExecutionInterceptor... interceptors) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials("conformance"))
                .httpClient(HTTP)
                .overrideConfiguration(configuration -> configure(configuration, interceptors));
    }

    /** The same, asynchronous. */
    public static DynamoDbAsyncClientBuilder asyncAt(URI endpoint, ExecutionInterceptor... interceptors) {
        return DynamoDbAsyncClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials("conformance"))
                .httpClient(ASYNC_HTTP)
                .overrideConfiguration(configuration -> configure(configuration, interceptors));
    }

    private static void configure(
            ClientOverrideConfiguration.Builder configuration, ExecutionInterceptor... interceptors) {
        configuration.retryStrategy(DefaultRetryStrategy.doNotRetry());
        for (ExecutionInterceptor interceptor : interceptors) {
            configuration.addExecutionInterceptor(interceptor);
        }
    }

    /**
     * A client of this endpoint over a bad network, which retries as the policy says. It does so as often as the policy
     * says too: the SDK's stop early where more attempts fail than are good, of which failed conditions are none.
     */
    public static DynamoDbClient retrying(URI endpoint, SdkHttpClient network, RetryPolicy policy) {
        StandardRetryStrategy strategy = (StandardRetryStrategy) policy.clientStrategy();
        return at(endpoint)
                .httpClient(network)
                .overrideConfiguration(configuration -> configuration.retryStrategy(
                        strategy.toBuilder().circuitBreakerEnabled(false).build()))
                .build();
    }

    /** Credentials with this access key. */
    public static StaticCredentialsProvider credentials(String accessKey) {
        return Secrets.credentials(accessKey);
    }
}
