package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.expression.UpdateAction;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.samples.conformance.support.RandomUpdates;
import io.dynawright.samples.conformance.support.UpdateEvaluator;
import io.dynawright.samples.conformance.support.UpdateEvaluator.InvalidUpdateException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Random updates: DynamoDB takes what the renderer writes, and makes of the item what the same tree makes of it in
 * memory; what it refuses is refused there, too.
 *
 * <p>{@code -Dexpressions.runs=5000} makes more of them, {@code -Ddynawright.seed=7} others; a failure names its seed.
 */
class RandomUpdatesTest {

    private static final int RUNS = Integer.getInteger("expressions.runs", 500);
    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);
    private static final String TABLE = "random-updates";
    private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.fromS("1"));

    private static final DynamoDbClient CLIENT =
            Clients.at(LocalDynamoDb.endpoint()).build();

    @BeforeAll
    static void createTable() {
        CLIENT.createTable(table -> table.tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("id")
                        .keyType(KeyType.HASH)
                        .build()));
    }

    @AfterAll
    static void deleteTable() {
        CLIENT.deleteTable(table -> table.tableName(TABLE));
        CLIENT.close();
    }

    @Test
    void dynamoDbMakesOfEveryItemWhatIsMadeInMemory() {
        int taken = 0;
        for (long seed = SEED; seed < SEED + RUNS; seed++) {
            RandomUpdates updates = new RandomUpdates(seed);
            Map<String, AttributeValue> item = updates.item();
            item.putAll(KEY);
            List<UpdateAction> actions = updates.update(item);
            Optional<Map<String, Object>> expected = inMemory(actions, item);
            assertThat(inDynamoDb(actions, item))
                    .as("-Ddynawright.seed=%d -Dexpressions.runs=1: %s of %s", seed, actions, item)
                    .isEqualTo(expected);
            taken += expected.isPresent() ? 1 : 0;
        }
        assertThat(taken).as("updates that are legal").isGreaterThanOrEqualTo(RUNS / 2);
    }

    private static Optional<Map<String, Object>> inMemory(
            List<UpdateAction> actions, Map<String, AttributeValue> item) {
        try {
            return Optional.of(UpdateEvaluator.normal(UpdateEvaluator.apply(actions, new LinkedHashMap<>(item))));
        } catch (InvalidUpdateException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, Object>> inDynamoDb(
            List<UpdateAction> actions, Map<String, AttributeValue> item) {
        CLIENT.putItem(put -> put.tableName(TABLE).item(item));
        ExpressionRenderer renderer = new ExpressionRenderer();
        String text = renderer.update(actions);
        try {
            return Optional.of(UpdateEvaluator.normal(CLIENT.updateItem(update -> update.tableName(TABLE)
                            .key(KEY)
                            .updateExpression(text)
                            .expressionAttributeNames(renderer.placeholders().names())
                            .expressionAttributeValues(renderer.placeholders().values())
                            .returnValues(ReturnValue.ALL_NEW))
                    .attributes()));
        } catch (DynamoDbException e) {
            assertThat(e.awsErrorDetails().errorCode()).as(text).isEqualTo("ValidationException");
            return Optional.empty();
        }
    }
}
