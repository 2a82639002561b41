package io.dynawright.wire.fault;

import io.dynawright.operation.RetryPolicy;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** The AWS SDK's own clients over transports of tests. */
public final class Clients {

    private static final URI ENDPOINT = URI.create("http://dynamodb.test:8000");

    private Clients() {}

    /** A client that makes so many attempts, without waiting between them. */
    public static DynamoDbClient blocking(SdkHttpClient http, int attempts) {
        return builder(http, attempts).build();
    }

    /** A builder of the same. */
    public static DynamoDbClientBuilder builder(SdkHttpClient http, int attempts) {
        return configured(DynamoDbClient.builder(), attempts).httpClient(http);
    }

    /** A client that makes so many attempts, and goes on with answers on the thread on which they come. */
    public static DynamoDbAsyncClient async(SdkAsyncHttpClient http, int attempts) {
        return asyncBuilder(http, attempts).build();
    }

    /** A builder of the same. */
    public static DynamoDbAsyncClientBuilder asyncBuilder(SdkAsyncHttpClient http, int attempts) {
        return configured(DynamoDbAsyncClient.builder(), attempts)
                .httpClient(http)
                .asyncConfiguration(async ->
                        async.advancedOption(SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, Runnable::run));
    }

    private static <B extends AwsClientBuilder<B, ?>> B configured(B builder, int attempts) {
        return builder.region(Region.EU_WEST_1)
                .endpointOverride(ENDPOINT)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")))
                .overrideConfiguration(retries(attempts));
    }

    /** So many attempts, without waiting between them. */
    public static ClientOverrideConfiguration retries(int attempts) {
        return ClientOverrideConfiguration.builder()
                .retryStrategy(RetryPolicy.standard()
                        .withMaxAttempts(attempts)
                        .withBackoff(BackoffStrategy.retryImmediately())
                        .clientStrategy())
                .build();
    }
}
