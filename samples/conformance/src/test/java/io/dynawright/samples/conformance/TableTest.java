package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.Dynawright;
import io.dynawright.error.TableAlreadyExistsException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.Connections;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Creating and deleting tables. */
class TableTest {

    private final DynamoDbClient client = Clients.at(LocalDynamoDb.endpoint()).build();
    private final Connections connections = new Connections();
    private final Dynawright dynawright = connections.to(LocalDynamoDb.endpoint());

    @AfterEach
    void close() {
        client.close();
        connections.close();
    }

    @Test
    void aTableIsCreatedAndDeletedOnce() {
        assertThat(dynawright.createTable(OrderSchema.INSTANCE)).isEqualTo(OrderSchema.INSTANCE.definition());
        assertThatThrownBy(() -> dynawright.createTable(OrderSchema.INSTANCE))
                .isInstanceOfSatisfying(
                        TableAlreadyExistsException.class,
                        e -> assertThat(e.context())
                                .containsEntry("table", "orders")
                                .containsEntry("operation", "createTable"));

        assertThat(dynawright.deleteTable(OrderSchema.INSTANCE)).isEqualTo(OrderSchema.INSTANCE.definition());
        assertThatThrownBy(() -> dynawright.deleteTable(OrderSchema.INSTANCE))
                .isInstanceOfSatisfying(
                        TableNotFoundException.class,
                        e -> assertThat(e.context())
                                .containsEntry("table", "orders")
                                .containsEntry("operation", "deleteTable"));
    }

    @Test
    void aTableIsAsItsEntityDeclaresIt() {
        dynawright.createTable(OrderSchema.INSTANCE);
        TableDescription table =
                client.describeTable(describe -> describe.tableName("orders")).table();
        dynawright.deleteTable(OrderSchema.INSTANCE);

        assertThat(table.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
        assertThat(table.keySchema().stream().map(key -> key.attributeName() + " " + key.keyTypeAsString()))
                .containsExactly("customerId HASH", "orderId RANGE");
        assertThat(table.attributeDefinitions().stream()
                        .map(attribute -> attribute.attributeName() + " " + attribute.attributeTypeAsString()))
                .containsExactlyInAnyOrder("customerId S", "orderId S", "status S", "placedAt S", "total N");
        assertThat(table.globalSecondaryIndexes()).singleElement().satisfies(index -> {
            assertThat(index.indexName()).isEqualTo("by-status");
            assertThat(index.keySchema().stream().map(key -> key.attributeName() + " " + key.keyTypeAsString()))
                    .containsExactly("status HASH", "placedAt RANGE");
            assertThat(index.projection().projectionType()).isEqualTo(ProjectionType.ALL);
        });
        assertThat(table.localSecondaryIndexes()).singleElement().satisfies(index -> {
            assertThat(index.indexName()).isEqualTo("by-total");
            assertThat(index.keySchema().stream().map(key -> key.attributeName() + " " + key.keyTypeAsString()))
                    .containsExactly("customerId HASH", "total RANGE");
        });
    }
}
