package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderStatus;
import io.dynawright.shop.Orders;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

class WriteRequestsTest {

    private static final OperationContext CONTEXT = OperationContext.standard();
    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");
    private static final Map<String, AttributeValue> KEY_ITEM =
            Map.of("customerId", AttributeValue.fromS("c-1"), "orderId", AttributeValue.fromS("o-1"));
    private static final PutItemRequest PUT = PutItemRequest.builder()
            .tableName("orders")
            .item(Map.of(
                    "customerId", AttributeValue.fromS("c-1"),
                    "orderId", AttributeValue.fromS("o-1"),
                    "status", AttributeValue.fromS("PAID"),
                    "placedAt", AttributeValue.fromS("2026-11-21T08:15:30.000000000Z"),
                    "total", AttributeValue.fromN("12.5"),
                    "quantity", AttributeValue.fromN("3"),
                    "n", AttributeValue.fromS("x")))
            .build();
    private static final DeleteItemRequest DELETE = DeleteItemRequest.builder()
            .tableName("orders")
            .key(KEY_ITEM)
            .returnValues(ReturnValue.ALL_OLD)
            .build();
    private static final UpdateItemRequest UPDATE = UpdateItemRequest.builder()
            .tableName("orders")
            .key(KEY_ITEM)
            .returnValues(ReturnValue.ALL_NEW)
            .build();
    private static final ReturnValuesOnConditionCheckFailure ALL_OLD = ReturnValuesOnConditionCheckFailure.ALL_OLD;

    @Test
    void putWritesTheWholeItem() {
        assertThat(OrderOperations.put(Orders.ONE).toRequest(CONTEXT)).isEqualTo(PUT);
    }

    @Test
    void nullAttributesAreLeftOut() {
        Order bare = new Order("c-1", "o-1", null, null, null, 0, null);
        assertThat(OrderOperations.put(bare).toRequest(CONTEXT))
                .isEqualTo(PutItemRequest.builder()
                        .tableName("orders")
                        .item(Map.of(
                                "customerId", AttributeValue.fromS("c-1"),
                                "orderId", AttributeValue.fromS("o-1"),
                                "quantity", AttributeValue.fromN("0")))
                        .build());
    }

    @Test
    void putAsksForTheOldItemIfItsConditionFails() {
        assertThat(OrderOperations.put(Orders.ONE, o -> o.onlyIf(it -> it.note().notExists()))
                        .toRequest(CONTEXT))
                .isEqualTo(PUT.toBuilder()
                        .conditionExpression("attribute_not_exists(#n0)")
                        .expressionAttributeNames(Map.of("#n0", "n"))
                        .returnValuesOnConditionCheckFailure(ALL_OLD)
                        .build());
    }

    @Test
    void conditionsGivenOneAfterTheOtherMustAllHold() {
        assertThat(OrderOperations.put(
                                Orders.ONE,
                                o -> o.onlyIf(it -> it.note().eq("a"))
                                        .onlyIf(it -> it.quantity()
                                                .eq(1)
                                                .or(it.quantity().eq(2))))
                        .toRequest(CONTEXT))
                .isEqualTo(PUT.toBuilder()
                        .conditionExpression("#n0 = :v0 AND (#n1 = :v1 OR #n1 = :v2)")
                        .expressionAttributeNames(Map.of("#n0", "n", "#n1", "quantity"))
                        .expressionAttributeValues(Map.of(
                                ":v0", AttributeValue.fromS("a"),
                                ":v1", AttributeValue.fromN("1"),
                                ":v2", AttributeValue.fromN("2")))
                        .returnValuesOnConditionCheckFailure(ALL_OLD)
                        .build());
    }

    @Test
    void insertRequiresThatNoItemHasTheKey() {
        assertThat(OrderOperations.insert(Orders.ONE).toRequest(CONTEXT))
                .isEqualTo(PUT.toBuilder()
                        .conditionExpression("attribute_not_exists(#n0)")
                        .expressionAttributeNames(Map.of("#n0", "customerId"))
                        .returnValuesOnConditionCheckFailure(ALL_OLD)
                        .build());
    }

    @Test
    void deleteGivesTheItemBack() {
        assertThat(OrderOperations.delete(KEY).toRequest(CONTEXT)).isEqualTo(DELETE);
        assertThat(OrderOperations.delete(Orders.ONE).toRequest(CONTEXT)).isEqualTo(DELETE);
    }

    @Test
    void deleteTakesACondition() {
        assertThat(OrderOperations.delete(KEY, o -> o.onlyIf(it -> it.status().eq(OrderStatus.PAID)))
                        .toRequest(CONTEXT))
                .isEqualTo(DELETE.toBuilder()
                        .conditionExpression("#n0 = :v0")
                        .expressionAttributeNames(Map.of("#n0", "status"))
                        .expressionAttributeValues(Map.of(":v0", AttributeValue.fromS("PAID")))
                        .returnValuesOnConditionCheckFailure(ALL_OLD)
                        .build());
    }

    @Test
    void updateRequiresThatTheItemIsThere() {
        assertThat(OrderOperations.update(
                                KEY,
                                u -> u.status().set(OrderStatus.SHIPPED).note().remove())
                        .toRequest(CONTEXT))
                .isEqualTo(UPDATE.toBuilder()
                        .updateExpression("SET #n0 = :v0 REMOVE #n1")
                        .conditionExpression("attribute_exists(#n2)")
                        .expressionAttributeNames(Map.of("#n0", "status", "#n1", "n", "#n2", "customerId"))
                        .expressionAttributeValues(Map.of(":v0", AttributeValue.fromS("SHIPPED")))
                        .returnValuesOnConditionCheckFailure(ALL_OLD)
                        .build());
    }

    @Test
    void updateAddsTheConditionOfTheCaller() {
        assertThat(OrderOperations.update(
                                KEY,
                                u -> u.quantity()
                                        .increment(-1)
                                        .onlyIf(it ->
                                                it.quantity().gt(0).or(it.note().exists())))
                        .toRequest(CONTEXT))
                .isEqualTo(UPDATE.toBuilder()
                        .updateExpression("ADD #n0 :v0")
                        .conditionExpression("attribute_exists(#n1) AND (#n0 > :v1 OR attribute_exists(#n2))")
                        .expressionAttributeNames(Map.of("#n0", "quantity", "#n1", "customerId", "#n2", "n"))
                        .expressionAttributeValues(
                                Map.of(":v0", AttributeValue.fromN("-1"), ":v1", AttributeValue.fromN("0")))
                        .returnValuesOnConditionCheckFailure(ALL_OLD)
                        .build());
    }

    @Test
    void upsertRequiresNothing() {
        assertThat(OrderOperations.upsert(KEY, u -> u.note().setIfAbsent("new")).toRequest(CONTEXT))
                .isEqualTo(UPDATE.toBuilder()
                        .updateExpression("SET #n0 = if_not_exists(#n0, :v0)")
                        .expressionAttributeNames(Map.of("#n0", "n"))
                        .expressionAttributeValues(Map.of(":v0", AttributeValue.fromS("new")))
                        .build());
    }

    @Test
    void upsertRequiresWhatTheCallerDoes() {
        assertThat(OrderOperations.upsert(KEY, u -> u.onlyIf(it -> it.note().exists()))
                        .toRequest(CONTEXT))
                .isEqualTo(UPDATE.toBuilder()
                        .conditionExpression("attribute_exists(#n0)")
                        .expressionAttributeNames(Map.of("#n0", "n"))
                        .returnValuesOnConditionCheckFailure(ALL_OLD)
                        .build());
    }

    @Test
    void anUpdateWithoutChangesOnlyRequiresTheItem() {
        assertThat(OrderOperations.update(KEY, u -> u).toRequest(CONTEXT))
                .isEqualTo(UPDATE.toBuilder()
                        .conditionExpression("attribute_exists(#n0)")
                        .expressionAttributeNames(Map.of("#n0", "customerId"))
                        .returnValuesOnConditionCheckFailure(ALL_OLD)
                        .build());
        assertThat(OrderOperations.upsert(KEY, u -> u).toRequest(CONTEXT)).isEqualTo(UPDATE);
    }

    @Test
    void numbersAreIncrementedByValuesAndLiterals() {
        assertThat(OrderOperations.upsert(
                                KEY, u -> u.quantity().increment(2).total().increment(new BigDecimal("0.5")))
                        .toRequest(CONTEXT))
                .isEqualTo(UPDATE.toBuilder()
                        .updateExpression("ADD #n0 :v0, #n1 :v1")
                        .expressionAttributeNames(Map.of("#n0", "quantity", "#n1", "total"))
                        .expressionAttributeValues(
                                Map.of(":v0", AttributeValue.fromN("2"), ":v1", AttributeValue.fromN("0.5")))
                        .build());
    }
}
