package io.dynawright.samples.benchmarks.transport;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The SDK's clients, over a transport that needs no network. */
public final class CannedClients {
    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("access", "secret"));

    private CannedClients() {}

    /** Returns a blocking client that gets these answers. */
    public static DynamoDbClient blocking(CannedAnswers answers) {
        return DynamoDbClient.builder()
                .region(Region.EU_WEST_1)
                .credentialsProvider(CREDENTIALS)
                .httpClient(new CannedHttpClient(answers))
                .build();
    }

    /** Returns an asynchronous client that gets these answers. */
    public static DynamoDbAsyncClient async(CannedAnswers answers) {
        return DynamoDbAsyncClient.builder()
                .region(Region.EU_WEST_1)
                .credentialsProvider(CREDENTIALS)
                .httpClient(new CannedAsyncHttpClient(answers))
                .build();
    }
}
