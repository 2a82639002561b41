package io.dynawright.samples.quickstart;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Plain clients of the AWS SDK: Dynawright takes them as they are. */
final class Clients {

    /** What emulators accept; AWS does not. */
    private static final AwsCredentialsProvider EMULATOR_CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("quickstart", "quickstart"));

    private Clients() {}

    /** A client of this endpoint, with the credentials and the region of the environment if it has any. */
    static DynamoDbClient at(URI endpoint) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(region())
                .credentialsProvider(credentials())
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** The same, asynchronous. */
    static DynamoDbAsyncClient asyncAt(URI endpoint) {
        return DynamoDbAsyncClient.builder()
                .endpointOverride(endpoint)
                .region(region())
                .credentialsProvider(credentials())
                .httpClient(NettyNioAsyncHttpClient.create())
                .build();
    }

    private static Region region() {
        return Region.of(System.getenv().getOrDefault("AWS_REGION", Region.US_EAST_1.id()));
    }

    private static AwsCredentialsProvider credentials() {
        return AwsCredentialsProviderChain.of(EnvironmentVariableCredentialsProvider.create(), EMULATOR_CREDENTIALS);
    }
}
