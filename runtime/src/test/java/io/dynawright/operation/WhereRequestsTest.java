package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderAttributes;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.OrderStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

class WhereRequestsTest {

    private static final OperationContext CONTEXT = OperationContext.standard();
    private static final PageStart START = PageStart.first(Long.MAX_VALUE);

    private static final Function<OrderAttributes, Condition> KEY =
            it -> it.orderId().eq("o-1").and(it.customerId().eq("c-1"));
    private static final Function<OrderAttributes, Condition> PAID = it -> it.status()
            .eq(OrderStatus.PAID)
            .and(it.placedAt().exists())
            .and(it.note().exists());
    private static final Function<OrderAttributes, Condition> NOTED =
            it -> it.note().exists();

    private static final GetItemRequest GET = GetItemRequest.builder()
            .tableName("orders")
            .key(Map.of("customerId", AttributeValue.fromS("c-1"), "orderId", AttributeValue.fromS("o-1")))
            .build();
    private static final QueryRequest QUERY = QueryRequest.builder()
            .tableName("orders")
            .indexName("by-status")
            .keyConditionExpression("#n0 = :v0")
            .filterExpression("attribute_exists(#n1)")
            .expressionAttributeNames(Map.of("#n0", "status", "#n1", "n"))
            .expressionAttributeValues(Map.of(":v0", AttributeValue.fromS("PAID")))
            .build();
    private static final ScanRequest SCAN = ScanRequest.builder()
            .tableName("orders")
            .filterExpression("attribute_exists(#n0)")
            .expressionAttributeNames(Map.of("#n0", "n"))
            .build();

    private static WhereOperation<Order> where(Function<OrderAttributes, Condition> condition) {
        return WhereOperation.of(OrderSchema.INSTANCE, OrderAttributes.INSTANCE, condition);
    }

    private static WhereOperation<Order> where(
            Function<OrderAttributes, Condition> condition, UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(OrderSchema.INSTANCE, OrderAttributes.INSTANCE, condition, options);
    }

    @Test
    void aPrimaryKeyIsOneGet() {
        assertThat(where(KEY).toRequest(CONTEXT)).isEqualTo(GET);
        assertThat(where(
                                KEY,
                                w -> w.consistent()
                                        .descending()
                                        .limit(3)
                                        .pageSize(2)
                                        .allowScan())
                        .toRequest(CONTEXT))
                .isEqualTo(GET.toBuilder().consistentRead(true).build());
        assertThat(where(KEY).reversed().toRequest(CONTEXT)).isEqualTo(GET);
    }

    @Test
    void theNumberOfOneItemIsToldByItsKey() {
        assertThat(where(KEY).count(START).toRequest(CONTEXT))
                .isEqualTo(GET.toBuilder()
                        .projectionExpression("#n0, #n1")
                        .expressionAttributeNames(Map.of("#n0", "customerId", "#n1", "orderId"))
                        .build());
        assertThat(where(KEY).meteredPage(START).toRequest(CONTEXT))
                .isEqualTo(GET.toBuilder()
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build());
    }

    @Test
    void whatAnIndexServesIsAQueryOfIt() {
        assertThat(where(PAID).toRequest(CONTEXT)).isEqualTo(QUERY);
        assertThat(where(PAID, w -> w.descending().limit(5).pageSize(7)).toRequest(CONTEXT))
                .isEqualTo(QUERY.toBuilder().scanIndexForward(false).limit(7).build());
        assertThat(where(PAID, w -> w.descending().ascending()).toRequest(CONTEXT))
                .isEqualTo(QUERY);
        assertThat(where(PAID).reversed().toRequest(CONTEXT))
                .isEqualTo(QUERY.toBuilder().scanIndexForward(false).build());
        assertThat(where(PAID).count(START).toRequest(CONTEXT))
                .isEqualTo(QUERY.toBuilder().select(Select.COUNT).build());
        assertThat(where(PAID, w -> w.limit(5).maxRequests(3)).limit()).isEqualTo(5);
        assertThat(where(PAID, w -> w.limit(5).maxRequests(3)).maxRequests()).isEqualTo(3);
    }

    @Test
    void aScanMustBeAllowed() {
        assertThat(where(NOTED, w -> w.allowScan().consistent().limit(5)).toRequest(CONTEXT))
                .isEqualTo(SCAN.toBuilder().consistentRead(true).build());
        assertRefused("""
                No key serves the condition, and a scan is not allowed
                  not the table: partition attribute customerId is not compared for equality
                  not index by-status: partition attribute status is not compared for equality; items without placedAt\
                 are not in it, and the condition does not ask for placedAt
                  not local index by-total: partition attribute customerId is not compared for equality; items without\
                 total are not in it, and the condition does not ask for total
                No index would serve it: the condition compares no attribute for equality that could be a partition key.\
                 allowScan() reads the whole table. (where of table orders)""", () -> where(NOTED));
    }

    @Test
    void aScanHasNoOrder() {
        assertRefused(
                "The table is scanned, and a scan has no order (where of table orders)",
                () -> where(NOTED, w -> w.allowScan().descending()));
        assertRefused(
                "The table is scanned, and a scan has no order (where of table orders)",
                () -> where(NOTED, w -> w.allowScan()).reversed());
    }

    @Test
    void theExplanationOfAQueryEndsWithTheChoice() {
        assertThat(where(PAID).explain()).isEqualTo("""
                        where of table orders, index by-status
                          key condition: status = ?
                          filter: attribute_exists(n)
                          projection: all attributes that the index has
                          order: ascending by placedAt
                          cost: one partition, eventually consistent: half a read unit for each 4 KB read, before the\
                         filter
                          chosen: Query of index by-status
                          not the table: partition attribute customerId is not compared for equality
                          not local index by-total: partition attribute customerId is not compared for equality; items\
                         without total are not in it, and the condition does not ask for total""");
    }

    @Test
    void theExplanationOfAGetIsThatOfOneItem() {
        assertThat(where(KEY, w -> w.consistent()).explain(Values.SHOWN)).isEqualTo("""
                        where of table orders
                          key condition: customerId = "c-1" AND orderId = "o-1"
                          projection: all attributes
                          cost: one item, consistent: one read unit for each 4 KB read
                          chosen: GetItem from the table
                          not index by-status: partition attribute status is not compared for equality; items without\
                         placedAt are not in it, and the condition does not ask for placedAt; a global index has no\
                         consistent reads
                          not local index by-total: items without total are not in it, and the condition does not ask\
                         for total""");
    }

    @Test
    void theExplanationOfAScanSaysWhyItIsOne() {
        assertThat(where(it -> Condition.allOf(List.of()), w -> w.allowScan()).explain())
                .startsWith("""
                        where of table orders
                          projection: all attributes
                          cost: all partitions, eventually consistent: half a read unit for each 4 KB read
                          chosen: Scan of the table
                          not the table: partition""");
    }

    @Test
    void whatIsNotLegalIsRefusedBeforeAnythingIsSent() {
        assertRefused(
                "The function that makes a condition is null, or returned null (where of table orders)",
                () -> where(null));
        assertRefused(
                "The function that makes a condition is null, or returned null (where of table orders)",
                () -> where(it -> null));
        assertRefused(
                "The function that configures the call is null, or did not return its builder (where of table orders)",
                () -> where(KEY, null));
        assertRefused("limit must be at least 1, and is 0 (where of table orders)", () -> where(KEY, w -> w.limit(0)));
        assertRefused(
                "Key attribute orderId is empty (where of table orders)",
                () -> where(it -> it.customerId().eq("c-1").and(it.orderId().eq(""))));
        assertRefused(
                "Key attribute orderId is empty (where of table orders)",
                () -> where(it -> it.customerId().eq("c-1").and(it.orderId().beginsWith(""))));
        assertRefused(
                "Key attribute orderId takes 1025 bytes, and DynamoDB takes at most 1024 (where of table orders)",
                () -> where(it -> it.customerId().eq("c-1").and(it.orderId().le("x".repeat(1025)))));
        assertRefused(
                "The bounds for attribute orderId are in the wrong order: the lower one comes first"
                        + " (where of table orders)",
                () -> where(it -> it.customerId()
                        .eq("c-1")
                        .and(it.orderId().ge("b"))
                        .and(it.orderId().le("a"))));
        assertRefused(
                "The handler of items that cannot be read is null (where of table orders, index by-status)",
                () -> where(PAID).onUndecodable(null));
    }

    private static void assertRefused(String message, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call)
                .withMessage(message);
    }
}
