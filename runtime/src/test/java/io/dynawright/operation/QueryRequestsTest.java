package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.shop.Device;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderQuery;
import io.dynawright.shop.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

class QueryRequestsTest {

    private static final OperationContext CONTEXT = OperationContext.standard();
    private static final AttributeValue CUSTOMER = AttributeValue.fromS("c-1");
    private static final QueryRequest PARTITION = QueryRequest.builder()
            .tableName("orders")
            .keyConditionExpression("#n0 = :v0")
            .expressionAttributeNames(Map.of("#n0", "customerId"))
            .expressionAttributeValues(Map.of(":v0", CUSTOMER))
            .build();

    private static QueryRequest query(Function<OrderQuery, ? extends QueryStage<OrderQuery, Order>> options) {
        return OrderOperations.query("c-1", options).toRequest(CONTEXT);
    }

    /** A query of the table with this condition on the sort key. */
    private static QueryRequest sorted(String condition, String... operands) {
        Map<String, AttributeValue> values = operands.length == 1
                ? Map.of(":v0", CUSTOMER, ":v1", AttributeValue.fromS(operands[0]))
                : Map.of(
                        ":v0", CUSTOMER,
                        ":v1", AttributeValue.fromS(operands[0]),
                        ":v2", AttributeValue.fromS(operands[1]));
        return PARTITION.toBuilder()
                .keyConditionExpression("#n0 = :v0 AND " + condition)
                .expressionAttributeNames(Map.of("#n0", "customerId", "#n1", "orderId"))
                .expressionAttributeValues(values)
                .build();
    }

    @Test
    void aQueryAsksForAPartition() {
        assertThat(OrderOperations.query("c-1").toRequest(CONTEXT)).isEqualTo(PARTITION);
        assertThat(query(q -> q)).isEqualTo(PARTITION);
    }

    @Test
    void everySortConditionHasItsForm() {
        assertThat(query(q -> q.orderId().eq("a"))).isEqualTo(sorted("#n1 = :v1", "a"));
        assertThat(query(q -> q.orderId().lt("a"))).isEqualTo(sorted("#n1 < :v1", "a"));
        assertThat(query(q -> q.orderId().le("a"))).isEqualTo(sorted("#n1 <= :v1", "a"));
        assertThat(query(q -> q.orderId().gt("a"))).isEqualTo(sorted("#n1 > :v1", "a"));
        assertThat(query(q -> q.orderId().ge("a"))).isEqualTo(sorted("#n1 >= :v1", "a"));
        assertThat(query(q -> q.orderId().between("a", "b"))).isEqualTo(sorted("#n1 BETWEEN :v1 AND :v2", "a", "b"));
        assertThat(query(q -> q.orderId().beginsWith("a"))).isEqualTo(sorted("begins_with(#n1, :v1)", "a"));
    }

    @Test
    void aConditionSetInAStatementCountsAsOneInTheChain() {
        assertThat(query(q -> {
                    q.orderId().ge("a");
                    return q;
                }))
                .isEqualTo(sorted("#n1 >= :v1", "a"));
    }

    @Test
    void optionsComeBeforeOrAfterTheSortCondition() {
        QueryRequest expected = sorted("#n1 > :v1", "a").toBuilder()
                .scanIndexForward(false)
                .consistentRead(true)
                .limit(7)
                .build();
        assertThat(query(q -> q.descending().consistent().pageSize(7).orderId().gt("a")))
                .isEqualTo(expected);
        assertThat(query(q -> q.orderId().gt("a").pageSize(7).consistent().descending()))
                .isEqualTo(expected);
    }

    @Test
    void theLastDirectionCounts() {
        assertThat(query(q -> q.descending().ascending())).isEqualTo(PARTITION);
        assertThat(query(q -> q.ascending().descending()))
                .isEqualTo(PARTITION.toBuilder().scanIndexForward(false).build());
    }

    @Test
    void aFilterSharesThePlaceholdersOfTheKey() {
        assertThat(query(q -> q.orderId()
                        .gt("x")
                        .filter(it -> it.note().eq("x"))
                        .filter(it ->
                                it.status().eq(OrderStatus.PAID).or(it.total().lt(5)))))
                .isEqualTo(PARTITION.toBuilder()
                        .keyConditionExpression("#n0 = :v0 AND #n1 > :v1")
                        .filterExpression("#n2 = :v1 AND (#n3 = :v2 OR #n4 < :v3)")
                        .expressionAttributeNames(Map.of(
                                "#n0", "customerId", "#n1", "orderId", "#n2", "n", "#n3", "status", "#n4", "total"))
                        .expressionAttributeValues(Map.of(
                                ":v0", CUSTOMER,
                                ":v1", AttributeValue.fromS("x"),
                                ":v2", AttributeValue.fromS("PAID"),
                                ":v3", AttributeValue.fromN("5")))
                        .build());
    }

    @Test
    void withoutAFilterNoMoreIsEvaluatedThanWanted() {
        assertThat(query(q -> q.limit(5)).limit()).isEqualTo(5);
        assertThat(query(q -> q.limit(5).pageSize(3)).limit()).isEqualTo(3);
        assertThat(query(q -> q.limit(3).pageSize(5)).limit()).isEqualTo(3);
        assertThat(query(q -> q.pageSize(5)).limit()).isEqualTo(5);
        assertThat(query(q -> q.limit(Integer.MAX_VALUE)).limit()).isEqualTo(Integer.MAX_VALUE);
        assertThat(query(q -> q).limit()).isNull();
    }

    @Test
    void withAFilterOnlyThePageSizeIsSent() {
        assertThat(query(q -> q.limit(5).filter(it -> it.note().exists())).limit())
                .isNull();
        assertThat(query(q -> q.limit(5).pageSize(3).filter(it -> it.note().exists()))
                        .limit())
                .isEqualTo(3);
    }

    @Test
    void aGlobalIndexIsNamed() {
        assertThat(OrderOperations.byStatus(
                                OrderStatus.PAID,
                                q -> q.placedAt()
                                        .gt(Instant.EPOCH)
                                        .filter(it -> it.orderId().beginsWith("o")))
                        .toRequest(CONTEXT))
                .isEqualTo(QueryRequest.builder()
                        .tableName("orders")
                        .indexName("by-status")
                        .keyConditionExpression("#n0 = :v0 AND #n1 > :v1")
                        .filterExpression("begins_with(#n2, :v2)")
                        .expressionAttributeNames(Map.of("#n0", "status", "#n1", "placedAt", "#n2", "orderId"))
                        .expressionAttributeValues(Map.of(
                                ":v0", AttributeValue.fromS("PAID"),
                                ":v1", AttributeValue.fromS("1970-01-01T00:00:00.000000000Z"),
                                ":v2", AttributeValue.fromS("o")))
                        .build());
    }

    @Test
    void aLocalIndexIsNamedAndCanBeConsistent() {
        assertThat(OrderOperations.byTotal(
                                "c-1", q -> q.total().ge(new BigDecimal("9.5")).consistent())
                        .toRequest(CONTEXT))
                .isEqualTo(QueryRequest.builder()
                        .tableName("orders")
                        .indexName("by-total")
                        .keyConditionExpression("#n0 = :v0 AND #n1 >= :v1")
                        .expressionAttributeNames(Map.of("#n0", "customerId", "#n1", "total"))
                        .expressionAttributeValues(Map.of(":v0", CUSTOMER, ":v1", AttributeValue.fromN("9.5")))
                        .consistentRead(true)
                        .build());
    }

    @Test
    void numbersAreComparedWithLiterals() {
        List<Function<OrderQuery.ByTotal, ? extends QueryStage<OrderQuery.ByTotal, Order>>> options = List.of(
                q -> q.total().eq(1),
                q -> q.total().lt(1),
                q -> q.total().le(1),
                q -> q.total().gt(1),
                q -> q.total().ge(1),
                q -> q.total().between(1, 2),
                q -> q.total().eq(1.5),
                q -> q.total().lt(1.5),
                q -> q.total().le(1.5),
                q -> q.total().gt(1.5),
                q -> q.total().ge(1.5),
                q -> q.total().between(1.5, 2.5));
        assertThat(options.stream().map(OrderRequests::keyCondition))
                .containsExactly(
                        "total = 1",
                        "total < 1",
                        "total <= 1",
                        "total > 1",
                        "total >= 1",
                        "total BETWEEN 1 AND 2",
                        "total = 1.5",
                        "total < 1.5",
                        "total <= 1.5",
                        "total > 1.5",
                        "total >= 1.5",
                        "total BETWEEN 1.5 AND 2.5");
    }

    @Test
    void keysNeedNotBeText() {
        AttributeValue prefix = AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1, 2}));
        QueryRequest request = QueryOperation.of(
                        new Device.Query(7), q -> q.token().beginsWith(new byte[] {1, 2}))
                .toRequest(CONTEXT);
        assertThat(request.keyConditionExpression()).isEqualTo("#n0 = :v0 AND begins_with(#n1, :v1)");
        assertThat(request.expressionAttributeValues())
                .isEqualTo(Map.of(":v0", AttributeValue.fromN("7"), ":v1", prefix));

        QueryRequest byToken = QueryOperation.of(
                        new Device.ByToken(new byte[] {1, 2}),
                        q -> q.voltage().lt(3.5).filter(it -> it.active().eq(true)))
                .toRequest(CONTEXT);
        assertThat(byToken.expressionAttributeValues())
                .isEqualTo(Map.of(
                        ":v0", prefix, ":v1", AttributeValue.fromN("3.5"), ":v2", AttributeValue.fromBool(true)));
    }

    @Test
    void theNextPageBeginsAfterTheLastKey() {
        Map<String, AttributeValue> lastKey = Map.of("customerId", CUSTOMER, "orderId", AttributeValue.fromS("o-9"));
        QueryOperation<?> query = OrderOperations.query("c-1", q -> q.limit(10));
        assertThat(query.page(new PageStart(lastKey, 4)).toRequest(CONTEXT))
                .isEqualTo(PARTITION.toBuilder()
                        .exclusiveStartKey(lastKey)
                        .limit(4)
                        .build());
        assertThat(query.count(new PageStart(lastKey, 4)).toRequest(CONTEXT))
                .isEqualTo(PARTITION.toBuilder()
                        .exclusiveStartKey(lastKey)
                        .limit(4)
                        .select(Select.COUNT)
                        .build());
    }
}
