package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.TableDefinition;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/**
 * Deletes an entity's table with all its items, and waits until it is gone, with DeleteTable.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteTable.html">DeleteTable</a>
 */
public final class DeleteTableOperation extends RequestOperation<DeleteTableRequest, String, TableDefinition>
        implements WriteOperation<TableDefinition> {

    private final TableDefinition table;

    private DeleteTableOperation(TableDefinition table) {
        this.table = table;
    }

    /** The deletion of this entity's table. */
    public static DeleteTableOperation of(EntitySchema<?> schema) {
        return of(schema.definition());
    }

    /** The deletion of the table that is defined so. */
    public static DeleteTableOperation of(TableDefinition table) {
        return new DeleteTableOperation(table);
    }

    @Override
    public Target target() {
        return new Target("deleteTable", table.name(), null, Map.of());
    }

    @Override
    Set<String> sensitive() {
        return Set.of();
    }

    @Override
    public DeleteTableRequest toRequest(OperationContext context) {
        return DeleteTableRequest.builder()
                .tableName(context.tableName(table.name()))
                .build();
    }

    @Override
    String send(DynamoDbClient client, DeleteTableRequest request) {
        client.deleteTable(request);
        try (DynamoDbWaiter waiter = client.waiter()) {
            waiter.waitUntilTableNotExists(wait -> wait.tableName(request.tableName()));
        }
        return request.tableName();
    }

    @Override
    CompletableFuture<String> send(DynamoDbAsyncClient client, DeleteTableRequest request) {
        return new TableWait(client, Sleeper.ofThread(), request.tableName(), TableGoal.Status.GONE)
                .after(client.deleteTable(request), error -> error);
    }

    @Override
    TableDefinition decode(Exchange<DeleteTableRequest, String> exchange) {
        return table;
    }
}
