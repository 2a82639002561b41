package io.dynawright.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.error.Target;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What a request tells of itself. */
class RequestStartTest {

    private static final Target TARGET = new Target("put", "orders", null, Map.of());

    private static RequestStart start(DynamoDbRequest request) {
        return new RequestStart(7, 2, TARGET, request, Set.of());
    }

    private static List<String> tables(DynamoDbRequest request) {
        return start(request).tables();
    }

    @Test
    void itHasTheNameThatDynamoDbGivesIt() {
        assertThat(start(QueryRequest.builder().build()).api()).isEqualTo("Query");
        assertThat(start(TransactWriteItemsRequest.builder().build()).api()).isEqualTo("TransactWriteItems");
    }

    @Test
    void singleRequestsHaveOneTable() {
        assertThat(tables(QueryRequest.builder().tableName("shop_orders").build()))
                .containsExactly("shop_orders");
    }

    @Test
    void batchesHaveSeveralTables() {
        KeysAndAttributes keys = KeysAndAttributes.builder().build();
        assertThat(tables(BatchGetItemRequest.builder()
                        .requestItems(Map.of("a", keys, "b", keys))
                        .build()))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(tables(BatchWriteItemRequest.builder()
                        .requestItems(Map.of("a", List.of(), "b", List.of()))
                        .build()))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void transactionsHaveTheTablesOfTheirActionsOnceEach() {
        List<TransactWriteItem> writes = List.of(
                TransactWriteItem.builder().put(put -> put.tableName("a")).build(),
                TransactWriteItem.builder()
                        .update(update -> update.tableName("b"))
                        .build(),
                TransactWriteItem.builder()
                        .delete(delete -> delete.tableName("c"))
                        .build(),
                TransactWriteItem.builder()
                        .conditionCheck(check -> check.tableName("d"))
                        .build(),
                TransactWriteItem.builder().put(put -> put.tableName("a")).build());
        assertThat(tables(TransactWriteItemsRequest.builder()
                        .transactItems(writes)
                        .build()))
                .containsExactly("a", "b", "c", "d");
        TransactGetItem read =
                TransactGetItem.builder().get(get -> get.tableName("a")).build();
        assertThat(tables(TransactGetItemsRequest.builder()
                        .transactItems(read, read)
                        .build()))
                .containsExactly("a");
    }

    @Test
    void whatIsAboutNoTableHasNone() {
        assertThat(tables(ListTablesRequest.builder().build())).isEmpty();
    }

    @Test
    void itsTextHasNoValues() {
        RequestStart start = start(PutItemRequest.builder()
                .tableName("orders")
                .item(Map.of("note", AttributeValue.fromS("planted-secret")))
                .build());
        assertThat(start).hasToString("request 2 of run 7: PutItem for put of table orders");
        RequestEnd end = new RequestEnd(
                start,
                Duration.ofMillis(3),
                OptionalDouble.empty(),
                1,
                Optional.of(GetItemResponse.builder()
                        .item(Map.of("note", AttributeValue.fromS("planted-secret")))
                        .build()),
                Optional.empty());
        assertThat(end)
                .hasToString(
                        "request 2 of run 7: PutItem for put of table orders, answered with 1 items after PT0.003S");
    }
}
