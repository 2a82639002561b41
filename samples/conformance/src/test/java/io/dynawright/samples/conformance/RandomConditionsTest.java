package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.samples.conformance.support.RandomConditions;
import io.dynawright.samples.conformance.support.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Random conditions over items of every type: DynamoDB takes the text of each, and it finds the items for which the
 * condition holds in memory.
 *
 * <p>{@code -Dexpressions.runs=10000} makes more of them, {@code -Ddynawright.seed=7} others; a failure names its seed.
 */
class RandomConditionsTest {

    private static final int RUNS = Integer.getInteger("expressions.runs", 500);
    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);
    private static final int ITEMS = 40;
    private static final int DEPTH = 3;
    private static final String TABLE = "random-conditions";

    @RegisterExtension
    private final Tables tables = new Tables();

    private final Map<String, Map<String, AttributeValue>> items = new TreeMap<>();

    @BeforeEach
    void createTable() {
        tables.client()
                .createTable(table -> table.tableName(TABLE)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .keySchema(KeySchemaElement.builder()
                                .attributeName("id")
                                .keyType(KeyType.HASH)
                                .build())
                        .attributeDefinitions(AttributeDefinition.builder()
                                .attributeName("id")
                                .attributeType(ScalarAttributeType.S)
                                .build()));
    }

    @AfterEach
    void deleteTable() {
        tables.client().deleteTable(table -> table.tableName(TABLE));
    }

    @Test
    void dynamoDbFindsTheItemsForWhichAConditionHoldsInMemory() {
        putItems();
        for (long seed = SEED; seed < SEED + RUNS; seed++) {
            Condition condition = new RandomConditions(seed).condition(DEPTH);
            assertThat(found(condition, seed))
                    .as("-Ddynawright.seed=%s -Dexpressions.runs=1: %s", seed, condition)
                    .isEqualTo(expected(condition));
        }
    }

    /** The items are the same for every seed. */
    private void putItems() {
        RandomConditions random = new RandomConditions(ITEMS);
        for (int i = 0; i < ITEMS; i++) {
            Map<String, AttributeValue> item = new HashMap<>(random.attributes());
            item.put("id", AttributeValue.fromS("item " + i));
            tables.client().putItem(put -> put.tableName(TABLE).item(item));
            items.put("item " + i, item);
        }
    }

    private Set<String> expected(Condition condition) {
        return items.keySet().stream()
                .filter(id -> condition.holds(items.get(id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(Condition condition, long seed) {
        ExpressionRenderer renderer = new ExpressionRenderer();
        String text = renderer.condition(condition);
        try {
            return tables
                    .client()
                    .scan(scan -> scan.tableName(TABLE)
                            .filterExpression(text)
                            .expressionAttributeNames(renderer.placeholders().names())
                            .expressionAttributeValues(renderer.placeholders().values()))
                    .items()
                    .stream()
                    .map(item -> item.get("id").s())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (RuntimeException e) {
            throw new AssertionError("-Ddynawright.seed=" + seed + " -Dexpressions.runs=1: " + text, e);
        }
    }
}
