package io.dynawright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import io.dynawright.error.ConversionException;
import io.dynawright.shop.Device;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Answers;
import io.dynawright.stub.StubHttpClient;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class EntitySchemaTest {

    private static final OrderSchema SCHEMA = OrderSchema.INSTANCE;
    private static final Order BARE = new Order("c-1", "o-1", null, null, null, 0, null);
    private static final AttributeValue NULL = AttributeValue.fromNul(true);

    /** A schema of the enhanced client for the same table, made by hand. */
    private static TableMetadata byHand() {
        return StaticTableSchema.builder(Object.class)
                .newItemSupplier(Object::new)
                .attributes(List.of(
                        attribute(String.class, "customerId")
                                .tags(primaryPartitionKey())
                                .build(),
                        attribute(String.class, "orderId")
                                .tags(primarySortKey())
                                .build(),
                        attribute(String.class, "status")
                                .tags(secondaryPartitionKey("by-status"))
                                .build(),
                        attribute(String.class, "placedAt")
                                .tags(secondarySortKey("by-status"))
                                .build(),
                        attribute(BigDecimal.class, "total")
                                .tags(secondarySortKey("by-total"))
                                .build()))
                .build()
                .tableMetadata();
    }

    private static <R> StaticAttribute.Builder<Object, R> attribute(Class<R> type, String name) {
        return StaticAttribute.builder(Object.class, type)
                .name(name)
                .getter(item -> null)
                .setter((item, value) -> {});
    }

    @Test
    void theMetadataIsThatOfAStaticTableSchema() {
        TableMetadata expected = byHand();
        TableMetadata actual = SCHEMA.tableMetadata();
        assertThat(actual).isEqualTo(expected);
        assertThat(actual.primaryPartitionKey()).isEqualTo("customerId");
        assertThat(actual.primarySortKey()).contains("orderId");
        assertThat(actual.indexPartitionKey("by-status")).isEqualTo("status");
        assertThat(actual.indexSortKey("by-total")).contains("total");
        assertThat(actual.scalarAttributeType("total")).isEqualTo(expected.scalarAttributeType("total"));
        assertThat(SCHEMA.tableMetadata()).isSameAs(actual);
    }

    @Test
    void anItemHasAllAttributesOrThoseThatAreNotNull() {
        assertThat(SCHEMA.itemToMap(BARE, true)).containsOnlyKeys("customerId", "orderId", "quantity");
        assertThat(SCHEMA.itemToMap(BARE, false))
                .containsOnlyKeys("customerId", "orderId", "status", "placedAt", "total", "quantity", "n")
                .containsEntry("quantity", AttributeValue.fromN("0"))
                .containsEntry("status", NULL)
                .containsEntry("n", NULL);
    }

    @Test
    void anItemHasTheAttributesThatAreAskedFor() {
        assertThat(SCHEMA.itemToMap(Orders.ONE, List.of("total", "n", "unknown")))
                .isEqualTo(Map.of("total", AttributeValue.fromN("12.5"), "n", AttributeValue.fromS("x")));
        assertThat(SCHEMA.attributeValue(Orders.ONE, "n")).isEqualTo(AttributeValue.fromS("x"));
        assertThat(SCHEMA.attributeValue(BARE, "n")).isNull();
    }

    @Test
    void itemsBecomeEntities() {
        assertThat(SCHEMA.mapToItem(SCHEMA.toItem(Orders.ONE))).isEqualTo(Orders.ONE);
        assertThat(SCHEMA.mapToItem(SCHEMA.itemToMap(BARE, false))).isEqualTo(BARE);
    }

    @Test
    void anItemWithoutAttributesIsNoneUnlessItIsToBeKept() {
        assertThat(SCHEMA.mapToItem(Map.of())).isNull();
        assertThat(SCHEMA.mapToItem(Map.of(), false)).isNull();
        assertThat(SCHEMA.mapToItem(Map.of(), true)).isEqualTo(new Order(null, null, null, null, null, 0, null));
    }

    @Test
    void anItemThatCannotBeReadIsNamed() {
        Map<String, AttributeValue> item = SCHEMA.toItem(Orders.ONE);
        item.put("total", AttributeValue.fromS("much"));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> SCHEMA.mapToItem(item))
                .withMessage("Cannot read attribute total: expected N, found S"
                        + " (read of table orders, key customerId=c-1, orderId=o-1)");
    }

    @Test
    void anEntityThatRefusesAnItemIsNamed() {
        Map<String, AttributeValue> item = Map.of("id", AttributeValue.fromN("1"));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> Device.Schema.INSTANCE.mapToItem(item))
                .withMessage("Cannot read the item: expected what io.dynawright.shop.Device accepts, found an item"
                        + " that it refused with java.lang.NullPointerException (read of table devices, key id=1)")
                .withCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void anItemThatCannotBeWrittenIsNamed() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> SCHEMA.toItem(new Order("c-1", "o-1", null, null, new BigDecimal("1E+126"), 0, null)))
                .withMessageEndingWith("(write of table orders, key customerId=c-1, orderId=o-1)");
    }

    @Test
    void theSchemaDescribesItself() {
        assertThat(SCHEMA.itemType()).isEqualTo(EnhancedType.of(Order.class));
        assertThat(SCHEMA.entity()).isEqualTo(Order.class);
        assertThat(SCHEMA.tableName()).isEqualTo("orders");
        assertThat(SCHEMA.isAbstract()).isFalse();
        assertThat(SCHEMA.attributeNames())
                .containsExactly("customerId", "orderId", "status", "placedAt", "total", "quantity", "n");
        assertThat(SCHEMA.definition()).isSameAs(SCHEMA.definition());
        assertThat(SCHEMA.definition())
                .hasToString(
                        "table orders, key [customerId, orderId], indexes ["
                                + "Global[name=by-status, key=KeySchema[partition=[status], sort=[placedAt]], projection=All[], "
                                + "capacity=Capacity[provisioned=Optional.empty, maximum=Optional.empty, warm=Optional.empty]], "
                                + "Local[name=by-total, key=KeySchema[partition=[customerId], sort=[total]], projection=All[]]]");
    }

    @Test
    void keysHaveTheLimitOfTheirStrictestUse() {
        assertThat(Device.Schema.INSTANCE.definition().keyLimits())
                .containsExactly(Map.entry("id", 2048), Map.entry("token", 1024), Map.entry("voltage", 1024));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEMA.definition().attribute("statuz"))
                .withMessage("Table orders declares no statuz");
    }

    @Test
    void theEnhancedClientWorksWithIt() {
        StubHttpClient http = new StubHttpClient();
        DynamoDbTable<Order> table = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(http.client())
                .build()
                .table("orders", SCHEMA);
        http.then(Answers.ok("{}"), Answers.ok("{\"Item\":" + Orders.ONE_JSON + "}"), Answers.ok("{}"));
        http.then(Answers.page(null, Orders.ONE_JSON));
        http.then(Answers.ok("{\"Attributes\":" + Orders.ONE_JSON + "}"));

        table.putItem(Orders.ONE);
        Key key = table.keyFrom(Orders.ONE);
        assertThat(table.getItem(key)).isEqualTo(Orders.ONE);
        assertThat(table.getItem(key)).isNull();
        assertThat(table.index("by-status")
                        .query(q -> q.queryConditional(QueryConditional.keyEqualTo(k -> k.partitionValue("PAID")))))
                .flatMap(page -> page.items())
                .containsExactly(Orders.ONE);
        assertThat(table.updateItem(Orders.ONE)).isEqualTo(Orders.ONE);
        assertThat(http.sent())
                .extracting(StubHttpClient.Sent::operation)
                .containsExactly("PutItem", "GetItem", "GetItem", "Query", "UpdateItem");
        assertThat(http.sent().get(0).body().field("Item"))
                .contains(JsonNode.parser().parse(Orders.ONE_JSON));
    }
}
