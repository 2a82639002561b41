package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.shop.OrderOperations;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
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

    @Test
    void aSegmentIsAPartOfTheTable() {
        assertThat(OrderOperations.scan(s -> s.segment(3, 4)).toRequest(CONTEXT))
                .isEqualTo(SCAN.toBuilder().segment(3).totalSegments(4).build());
        assertThat(OrderOperations.scan(s -> s.segment(3, 4)).explain())
                .startsWith("scan of table orders, segment 3 of 4\n");
    }

    @Test
    void aBrakeAsksForWhatPagesCost() {
        ScanOperation<?> slow = OrderOperations.scan(s -> s.capacityPerSecond(25));
        assertThat(slow.toRequest(CONTEXT))
                .isEqualTo(SCAN.toBuilder()
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build());
        assertThat(slow.explain()).contains("  limits: capacityPerSecond 25.0\n");
    }

    @Test
    void aSelectionIsAProjection() {
        ScanRequest selected = SCAN.toBuilder()
                .filterExpression("#n0 > :v0")
                .expressionAttributeValues(Map.of(":v0", AttributeValue.fromN("5")))
                .projectionExpression("#n0")
                .expressionAttributeNames(Map.of("#n0", "total"))
                .build();
        assertThat(OrderOperations.scan(s -> s.filter(it -> it.total().gt(5)).select(it -> it.total()))
                        .toRequest(CONTEXT))
                .isEqualTo(selected);
        assertThat(OrderOperations.scan(s -> {
                            var total = s.select(it -> it.total(), it -> it.note());
                            s.filter(it -> it.total().gt(5));
                            return total;
                        })
                        .toRequest(CONTEXT))
                .isEqualTo(selected.toBuilder()
                        .projectionExpression("#n0, #n1")
                        .expressionAttributeNames(Map.of("#n0", "total", "#n1", "n"))
                        .build());
    }

    @Test
    void aSegmentOfAParallelScanFetchesKeys() {
        ScanOperation<?> totals =
                OrderOperations.scan(s -> s.select(it -> it.total())).segment(0, 2);
        assertThat(totals.resumablePage(PageStart.first(Long.MAX_VALUE)).toRequest(CONTEXT))
                .isEqualTo(SCAN.toBuilder()
                        .segment(0)
                        .totalSegments(2)
                        .projectionExpression("#n0, #n1, #n2")
                        .expressionAttributeNames(Map.of("#n0", "total", "#n1", "customerId", "#n2", "orderId"))
                        .build());
    }
}
