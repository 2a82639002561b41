package io.dynawright.operation;

import io.dynawright.error.TableAlreadyExistsException;
import io.dynawright.error.Target;
import io.dynawright.schema.AttributeInfo;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.KeySchema;
import io.dynawright.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/**
 * Creates a table as its entity declares it, on demand, and waits until it can be used, with CreateTable.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html">CreateTable</a>
 */
public final class CreateTableOperation extends RequestOperation<CreateTableRequest, String, TableDefinition>
        implements WriteOperation<TableDefinition> {

    private final TableDefinition table;

    private CreateTableOperation(TableDefinition table) {
        this.table = table;
    }

    /** The creation of this entity's table. */
    public static CreateTableOperation of(EntitySchema<?> schema) {
        return new CreateTableOperation(schema.definition());
    }

    @Override
    public Target target() {
        return new Target("createTable", table.name(), null, Map.of());
    }

    @Override
    Set<String> sensitive() {
        return Set.of();
    }

    @Override
    public CreateTableRequest toRequest(OperationContext context) {
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(context.tableName(table.name()))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keySchema(table.key()))
                .attributeDefinitions(table.keyAttributes().stream()
                        .map(CreateTableOperation::attributeDefinition)
                        .toList());
        List<GlobalSecondaryIndex> global = new ArrayList<>();
        List<LocalSecondaryIndex> local = new ArrayList<>();
        for (IndexInfo index : table.indexes()) {
            if (index instanceof IndexInfo.Global) {
                global.add(globalIndex(index));
            } else {
                local.add(localIndex(index));
            }
        }
        if (!global.isEmpty()) {
            request.globalSecondaryIndexes(global);
        }
        if (!local.isEmpty()) {
            request.localSecondaryIndexes(local);
        }
        return request.build();
    }

    private static AttributeDefinition attributeDefinition(AttributeInfo attribute) {
        return AttributeDefinition.builder()
                .attributeName(attribute.name())
                .attributeType(attribute.type().orElseThrow().name())
                .build();
    }

    private static List<KeySchemaElement> keySchema(KeySchema key) {
        List<KeySchemaElement> elements = new ArrayList<>();
        key.partition().forEach(name -> elements.add(element(name, KeyType.HASH)));
        key.sort().forEach(name -> elements.add(element(name, KeyType.RANGE)));
        return elements;
    }

    private static KeySchemaElement element(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }

    private static GlobalSecondaryIndex globalIndex(IndexInfo index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keySchema(index.key()))
                .projection(projection(index.projection()))
                .build();
    }

    private static LocalSecondaryIndex localIndex(IndexInfo index) {
        return LocalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keySchema(index.key()))
                .projection(projection(index.projection()))
                .build();
    }

    private static Projection projection(IndexProjection projection) {
        if (projection instanceof IndexProjection.Include include) {
            return Projection.builder()
                    .projectionType(ProjectionType.INCLUDE)
                    .nonKeyAttributes(include.attributes())
                    .build();
        }
        return Projection.builder()
                .projectionType(
                        projection instanceof IndexProjection.All ? ProjectionType.ALL : ProjectionType.KEYS_ONLY)
                .build();
    }

    @Override
    String send(DynamoDbClient client, CreateTableRequest request) {
        try {
            client.createTable(request);
        } catch (ResourceInUseException e) {
            throw new TableAlreadyExistsException(target(), e);
        }
        try (DynamoDbWaiter waiter = client.waiter()) {
            waiter.waitUntilTableExists(wait -> wait.tableName(request.tableName()));
        }
        return request.tableName();
    }

    @Override
    CompletableFuture<String> send(DynamoDbAsyncClient client, CreateTableRequest request) {
        return new TableWait(client, Sleeper.ofThread(), request.tableName(), TableWait.Goal.ACTIVE)
                .after(
                        client.createTable(request),
                        error -> error instanceof ResourceInUseException e
                                ? new TableAlreadyExistsException(target(), e)
                                : error);
    }

    @Override
    TableDefinition decode(Exchange<CreateTableRequest, String> exchange) {
        return table;
    }
}
