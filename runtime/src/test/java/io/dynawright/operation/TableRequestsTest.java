package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.shop.Device;
import io.dynawright.shop.OrderSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class TableRequestsTest {

    private static final OperationContext CONTEXT = OperationContext.standard();
    private static final Projection ALL =
            Projection.builder().projectionType(ProjectionType.ALL).build();

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    @Test
    void aTableIsCreatedWithItsIndexesOnDemand() {
        assertThat(CreateTableOperation.of(OrderSchema.INSTANCE).toRequest(CONTEXT))
                .isEqualTo(CreateTableRequest.builder()
                        .tableName("orders")
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .keySchema(key("customerId", KeyType.HASH), key("orderId", KeyType.RANGE))
                        .attributeDefinitions(
                                attribute("customerId", ScalarAttributeType.S),
                                attribute("orderId", ScalarAttributeType.S),
                                attribute("status", ScalarAttributeType.S),
                                attribute("placedAt", ScalarAttributeType.S),
                                attribute("total", ScalarAttributeType.N))
                        .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                                .indexName("by-status")
                                .keySchema(key("status", KeyType.HASH), key("placedAt", KeyType.RANGE))
                                .projection(ALL)
                                .build())
                        .localSecondaryIndexes(LocalSecondaryIndex.builder()
                                .indexName("by-total")
                                .keySchema(key("customerId", KeyType.HASH), key("total", KeyType.RANGE))
                                .projection(ALL)
                                .build())
                        .build());
    }

    @Test
    void attributesOfSeveralKeysAreDefinedOnce() {
        CreateTableRequest request =
                CreateTableOperation.of(Device.Schema.INSTANCE).toRequest(CONTEXT);
        assertThat(request.attributeDefinitions())
                .isEqualTo(List.of(
                        attribute("id", ScalarAttributeType.N),
                        attribute("token", ScalarAttributeType.B),
                        attribute("voltage", ScalarAttributeType.N)));
        assertThat(request.globalSecondaryIndexes())
                .extracting(GlobalSecondaryIndex::keySchema)
                .containsExactly(
                        List.of(key("token", KeyType.HASH), key("voltage", KeyType.RANGE)),
                        List.of(key("voltage", KeyType.HASH)));
        assertThat(request.hasLocalSecondaryIndexes()).isFalse();
    }

    @Test
    void aTableIsDeletedByItsName() {
        assertThat(DeleteTableOperation.of(OrderSchema.INSTANCE).toRequest(CONTEXT))
                .isEqualTo(DeleteTableRequest.builder().tableName("orders").build());
    }
}
