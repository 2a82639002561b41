package io.dynawright.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.operation.OperationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** How to test what would be sent, without any DynamoDB. */
class RequestTest {

    @Test
    void operationsShowTheirRequests() {
        UpdateItemRequest request = ParcelOperations.update(
                        "p-1", u -> u.weight().set(8).onlyIf(it -> it.depot().eq("north")))
                .toRequest(OperationContext.standard());

        assertThat(request.tableName()).isEqualTo("parcels");
        assertThat(request.key()).containsExactlyEntriesOf(Map.of("id", AttributeValue.fromS("p-1")));
        assertThat(request.updateExpression()).isEqualTo("SET #n0 = :v0");
        assertThat(request.conditionExpression()).isEqualTo("attribute_exists(#n1) AND #n2 = :v1");
    }
}
