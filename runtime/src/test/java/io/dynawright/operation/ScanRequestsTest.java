package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.shop.OrderOperations;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

class ScanRequestsTest {

    private static final OperationContext CONTEXT = OperationContext.standard();
    private static final ScanRequest SCAN =
            ScanRequest.builder().tableName("orders").build();

    @Test
    void aScanAsksForTheWholeTable() {
        assertThat(OrderOperations.scan().toRequest(CONTEXT)).isEqualTo(SCAN);
        assertThat(OrderOperations.scan(s -> s).toRequest(CONTEXT)).isEqualTo(SCAN);
    }

    @Test
    void aScanTakesOptions() {
        assertThat(OrderOperations.scan(s -> s.consistent().limit(10).pageSize(4))
                        .toRequest(CONTEXT))
                .isEqualTo(SCAN.toBuilder().consistentRead(true).limit(4).build());
    }

    @Test
    void aScanCanFilterOnKeysToo() {
        assertThat(OrderOperations.scan(s -> s.limit(10)
                                .filter(it -> it.orderId().beginsWith("o"))
                                .filter(it -> it.note().exists()))
                        .toRequest(CONTEXT))
                .isEqualTo(SCAN.toBuilder()
                        .filterExpression("begins_with(#n0, :v0) AND attribute_exists(#n1)")
                        .expressionAttributeNames(Map.of("#n0", "orderId", "#n1", "n"))
                        .expressionAttributeValues(Map.of(":v0", AttributeValue.fromS("o")))
                        .build());
    }

    @Test
    void theNextPageBeginsAfterTheLastKey() {
        Map<String, AttributeValue> lastKey =
                Map.of("customerId", AttributeValue.fromS("c-1"), "orderId", AttributeValue.fromS("o-9"));
        ScanOperation<?> scan = OrderOperations.scan();
        assertThat(scan.page(new PageStart(lastKey, Long.MAX_VALUE)).toRequest(CONTEXT))
                .isEqualTo(SCAN.toBuilder().exclusiveStartKey(lastKey).build());
        assertThat(scan.count(new PageStart(lastKey, 4)).toRequest(CONTEXT))
                .isEqualTo(SCAN.toBuilder()
                        .exclusiveStartKey(lastKey)
                        .limit(4)
                        .select(Select.COUNT)
                        .build());
    }
}
