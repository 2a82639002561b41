package io.dynawright.operation;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.Destination;
import io.dynawright.error.Target;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;

/** Lets a table be created, and does not wait for it. The result is its name in DynamoDB. */
final class CreateTableCall extends RequestOperation<CreateTableRequest, CreateTableResponse, String> {

    private final TableChoice choice;

    CreateTableCall(TableChoice choice) {
        this.choice = choice;
    }

    @Override
    public Target target() {
        return choice.target();
    }

    @Override
    public CreateTableRequest toRequest(OperationContext context) {
        String physical = context.tableName(choice.table().name());
        return new CreateTableRequests(choice, physical).request();
    }

    @Override
    CreateTableResponse send(DynamoDbClient client, CreateTableRequest request) {
        requireDeclaredRegion(Endpoint.of(client));
        return client.createTable(request);
    }

    @Override
    CompletableFuture<CreateTableResponse> send(DynamoDbAsyncClient client, CreateTableRequest request) {
        requireDeclaredRegion(Endpoint.of(client));
        return client.createTable(request);
    }

    /** Replicas are made from a table in one of their Regions. */
    private void requireDeclaredRegion(Destination destination) {
        List<String> regions = choice.replicas().regions();
        if (!regions.isEmpty() && destination.region() != null && !regions.contains(destination.region())) {
            throw new ConfigurationException(
                    "Table " + choice.table().name() + " is declared to be in the Regions " + String.join(", ", regions)
                            + ", and the client's is " + destination.region()
                            + ". Create it with a client of one of those Regions, or add this one",
                    target());
        }
    }

    @Override
    String decode(Exchange<CreateTableRequest, CreateTableResponse> exchange) {
        return exchange.request().tableName();
    }

    @Override
    Set<String> sensitive() {
        return Set.of();
    }
}
