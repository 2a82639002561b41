package io.dynawright.samples.benchmarks.contender;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.samples.benchmarks.transport.CannedAnswer;
import io.dynawright.samples.benchmarks.transport.CannedAnswers;
import io.dynawright.samples.benchmarks.transport.DynamoDbJson;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What DynamoDB answers where the items of a shape are stored. */
public final class ShapeAnswers {
    private ShapeAnswers() {}

    /**
     * Returns the answers to all operations.
     *
     * @param items the first is the one that is got and changed
     * @param queried how many of them a query finds, in one page
     */
    public static CannedAnswers of(String table, List<Map<String, AttributeValue>> items, int queried) {
        ObjectNode first = DynamoDbJson.item(items.get(0));
        ObjectNode page = object().put("Count", queried);
        page.set("Items", DynamoDbJson.items(items.subList(0, queried)));
        page.put("ScannedCount", queried);
        ObjectNode batch = object();
        batch.set("Responses", object().set(table, DynamoDbJson.items(items.subList(0, Setting.BATCH_GET))));
        batch.set("UnprocessedKeys", object());
        return new CannedAnswers(Map.of(
                "GetItem", answer(object().set("Item", first)),
                "Query", answer(page),
                "PutItem", answer(object()),
                "UpdateItem", answer(object().set("Attributes", first)),
                "BatchGetItem", answer(batch),
                "BatchWriteItem", answer(object().set("UnprocessedItems", object()))));
    }

    private static CannedAnswer answer(ObjectNode body) {
        return CannedAnswer.of(body.toString());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
