package io.dynawright.operation;

import io.dynawright.error.Destination;
import java.net.URI;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

/** Where a client's calls go, for messages. */
final class Endpoint {

    private Endpoint() {}

    static Destination of(DynamoDbClient client) {
        return of(client::serviceClientConfiguration);
    }

    static Destination of(DynamoDbAsyncClient client) {
        return of(client::serviceClientConfiguration);
    }

    private static Destination of(Supplier<DynamoDbServiceClientConfiguration> told) {
        DynamoDbServiceClientConfiguration configuration;
        try {
            configuration = told.get();
        } catch (UnsupportedOperationException e) {
            // A client of another make, such as DynamoDB Local's embedded one, need not know.
            return Destination.UNKNOWN;
        }
        return new Destination(
                configuration.endpointOverride().map(Endpoint::withoutUser).orElse(null),
                configuration.region() == null ? null : configuration.region().id());
    }

    /** A URL can carry a password, which is for no message. */
    private static String withoutUser(URI endpoint) {
        String user = endpoint.getRawUserInfo();
        return user == null ? endpoint.toString() : endpoint.toString().replace(user + "@", "");
    }
}
