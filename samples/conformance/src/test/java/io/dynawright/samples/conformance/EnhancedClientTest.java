package io.dynawright.samples.conformance;

import static io.dynawright.samples.conformance.OrderStatus.NEW;
import static io.dynawright.samples.conformance.OrderStatus.PAID;
import static io.dynawright.samples.conformance.Orders.order;
import static io.dynawright.samples.conformance.Orders.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.Connections;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.KeyAttributeMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A generated schema is a table schema of AWS's enhanced client: both work on the same table with the same items. */
class EnhancedClientTest {

    private final Connections connections = new Connections();
    private final DynamoDbClient client = Clients.at(LocalDynamoDb.endpoint()).build();
    private final DynamoDbEnhancedClient enhanced =
            DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    private final DynamoDbTable<Order> table = enhanced.table("orders", OrderSchema.INSTANCE);
    private final OrderRepository orders = new OrderRepository(connections.to(LocalDynamoDb.endpoint()));

    @BeforeEach
    void createTable() {
        table.createTable();
    }

    @AfterEach
    void deleteTable() {
        table.deleteTable();
        client.close();
        connections.close();
    }

    @Test
    void createsTheTableWithItsIndexes() {
        var description = table.describeTable().table();

        assertThat(description.keySchema().stream().map(key -> key.attributeName()))
                .containsExactly("customerId", "orderId");
        assertThat(description.globalSecondaryIndexes())
                .singleElement()
                .satisfies(index -> assertThat(index.keySchema().stream().map(key -> key.attributeName()))
                        .containsExactly("status", "placedAt"));
        assertThat(description.localSecondaryIndexes())
                .singleElement()
                .satisfies(index -> assertThat(index.indexName()).isEqualTo("by-total"));
    }

    @Test
    void putsGetsUpdatesAndDeletes() {
        Order withoutNote = new Order("c-1", "o-1", PAID, null, null, 1, null);
        table.putItem(order());
        assertThat(table.getItem(key("c-1", "o-1"))).isEqualTo(order());

        assertThat(table.updateItem(withoutNote)).isEqualTo(withoutNote);
        assertThat(table.updateItem(update -> update.item(new Order("c-1", "o-1", NEW, null, null, 1, null))
                        .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)))
                .isEqualTo(with(withoutNote, NEW));

        assertThat(table.deleteItem(withoutNote)).isEqualTo(with(withoutNote, NEW));
        assertThat(table.getItem(key("c-1", "o-1"))).isNull();
    }

    @Test
    void queriesAndScans() {
        List.of(order("c-1", "o-1"), order("c-1", "o-2"), order("c-2", "o-1")).forEach(table::putItem);

        assertThat(table.query(QueryConditional.keyEqualTo(k -> k.partitionValue("c-1")))
                        .items())
                .containsExactly(order("c-1", "o-1"), order("c-1", "o-2"));
        assertThat(table.query(QueryConditional.sortBeginsWith(
                                k -> k.partitionValue("c-1").sortValue("o-2")))
                        .items())
                .containsExactly(order("c-1", "o-2"));
        assertThat(table
                        .index("by-status")
                        .query(QueryConditional.sortGreaterThan(
                                k -> k.partitionValue("NEW").sortValue("2026")))
                        .stream()
                        .flatMap(page -> page.items().stream()))
                .hasSize(3);
        assertThat(table.index("by-total").query(QueryConditional.keyEqualTo(k -> k.partitionValue("c-2"))).stream()
                        .flatMap(page -> page.items().stream()))
                .containsExactly(order("c-2", "o-1"));
        assertThat(table.scan().items()).hasSize(3);
    }

    @Test
    void writesAndReadsInBatches() {
        enhanced.batchWriteItem(BatchWriteItemEnhancedRequest.builder()
                .addWriteBatch(WriteBatch.builder(Order.class)
                        .mappedTableResource(table)
                        .addPutItem(order("c-1", "o-1"))
                        .addPutItem(order("c-1", "o-2"))
                        .build())
                .build());

        var found = enhanced.batchGetItem(BatchGetItemEnhancedRequest.builder()
                .addReadBatch(ReadBatch.builder(Order.class)
                        .mappedTableResource(table)
                        .addGetItem(key("c-1", "o-1"))
                        .addGetItem(key("c-1", "o-2"))
                        .build())
                .build());

        assertThat(found.resultsForTable(table)).containsExactlyInAnyOrder(order("c-1", "o-1"), order("c-1", "o-2"));
    }

    @Test
    void readsWhatDynawrightWroteAndTheOtherWayRound() {
        orders.put(order("c-1", "o-1"));
        table.putItem(order("c-1", "o-2"));

        assertThat(table.getItem(key("c-1", "o-1"))).isEqualTo(order("c-1", "o-1"));
        assertThat(orders.get("c-1", "o-2")).isEqualTo(order("c-1", "o-2"));
        assertThat(table.scan().items()).containsExactlyInAnyOrderElementsOf(orders.scan());
    }

    @Test
    void describesTheTableAsAwsDoesForABean() {
        TableSchema<OrderBean> bean = TableSchema.fromBean(OrderBean.class);
        TableMetadata expected = bean.tableMetadata();
        TableMetadata generated = OrderSchema.INSTANCE.tableMetadata();

        assertThat(generated.primaryPartitionKey()).isEqualTo(expected.primaryPartitionKey());
        assertThat(generated.primarySortKey()).isEqualTo(expected.primarySortKey());
        assertThat(generated.keyAttributes())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrderElementsOf(expected.keyAttributes());
        assertThat(generated.indices())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrderElementsOf(expected.indices());
        for (String index : List.of(TableMetadata.primaryIndexName(), "by-status", "by-total")) {
            assertThat(generated.indexPartitionKey(index)).isEqualTo(expected.indexPartitionKey(index));
            assertThat(generated.indexSortKey(index)).isEqualTo(expected.indexSortKey(index));
            assertThat(generated.indexKeys(index)).containsExactlyElementsOf(expected.indexKeys(index));
        }
        for (KeyAttributeMetadata key : expected.keyAttributes()) {
            assertThat(generated.scalarAttributeType(key.name())).isEqualTo(expected.scalarAttributeType(key.name()));
        }
        assertThat(OrderSchema.INSTANCE.attributeNames()).containsExactlyInAnyOrderElementsOf(bean.attributeNames());
        assertThat(OrderSchema.INSTANCE.isAbstract()).isEqualTo(bean.isAbstract());
    }

    @Test
    void writesTheItemThatAwsDoesForABean() {
        TableSchema<OrderBean> bean = TableSchema.fromBean(OrderBean.class);
        Order order = new Order("c-1", "o-1", PAID, Orders.NOON.plusNanos(123_456_789), order().total(), 3, null);

        for (boolean ignoreNulls : new boolean[] {true, false}) {
            assertThat(OrderSchema.INSTANCE.itemToMap(order, ignoreNulls))
                    .isEqualTo(bean.itemToMap(OrderBean.of(order), ignoreNulls));
        }
        List<String> some = List.of("customerId", "total");
        assertThat(OrderSchema.INSTANCE.itemToMap(order, some)).isEqualTo(bean.itemToMap(OrderBean.of(order), some));
        assertThat(OrderSchema.INSTANCE.attributeValue(order, "total"))
                .isEqualTo(bean.attributeValue(OrderBean.of(order), "total"));
    }

    private static Key key(String customerId, String orderId) {
        return Key.builder().partitionValue(customerId).sortValue(orderId).build();
    }
}
