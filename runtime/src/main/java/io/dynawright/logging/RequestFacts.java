package io.dynawright.logging;

import io.dynawright.hook.RequestStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * What a request tells DynamoDB, as facts.
 *
 * @param values whether they are shown, where nothing forbids it
 */
record RequestFacts(Values values) {

    /** Whether values of attributes are shown. */
    enum Values {
        HIDDEN,
        SHOWN
    }

    static final RequestFacts PLAIN = new RequestFacts(Values.HIDDEN);
    static final RequestFacts WITH_VALUES = new RequestFacts(Values.SHOWN);

    Map<String, Object> of(RequestStart start) {
        Map<String, Object> facts = Facts.of(start.run(), start.target());
        facts.put("request", start.request());
        facts.put("api", start.api());
        facts.put("sent_to", String.join(",", start.tables()));
        List<String> parts = parts(start, start.sdkRequest());
        if (parts.isEmpty()) {
            facts.putAll(part(start, start.sdkRequest()).facts());
        } else {
            facts.put("parts", String.join("; ", parts));
        }
        return facts;
    }

    private RequestPart part(RequestStart start, SdkPojo part) {
        return new RequestPart(part, start.sensitive(), values);
    }

    /** What requests with several parts consist of. */
    private List<String> parts(RequestStart start, DynamoDbRequest request) {
        if (request instanceof TransactWriteItemsRequest transaction) {
            return transaction.transactItems().stream()
                    .flatMap(RequestFacts::action)
                    .map(action -> action(start, action))
                    .toList();
        } else if (request instanceof TransactGetItemsRequest transaction) {
            return transaction.transactItems().stream()
                    .map(TransactGetItem::get)
                    .map(get -> action(start, get))
                    .toList();
        } else if (request instanceof BatchGetItemRequest batch) {
            return batch.requestItems().entrySet().stream()
                    .map(table -> reads(start, table.getKey(), table.getValue()))
                    .toList();
        } else if (request instanceof BatchWriteItemRequest batch) {
            return batch.requestItems().entrySet().stream()
                    .map(table -> writes(start, table.getKey(), table.getValue()))
                    .toList();
        }
        return List.of();
    }

    private static Stream<SdkPojo> action(TransactWriteItem item) {
        return Stream.<SdkPojo>of(item.put(), item.update(), item.delete(), item.conditionCheck())
                .filter(Objects::nonNull);
    }

    private String action(RequestStart start, SdkPojo action) {
        RequestPart part = part(start, action);
        return KeyValues.line(action.getClass().getSimpleName() + " " + part.tableName(), part.facts());
    }

    private String reads(RequestStart start, String table, KeysAndAttributes wanted) {
        String count = table + " " + wanted.keys().size() + " keys";
        List<String> keys = new ArrayList<>();
        if (values == Values.SHOWN) {
            wanted.keys().forEach(key -> keys.add(ItemText.of(key, start.sensitive())));
        }
        return text(KeyValues.line(count, part(start, wanted).facts()), keys);
    }

    private String writes(RequestStart start, String table, List<WriteRequest> writes) {
        long puts = writes.stream().filter(write -> write.putRequest() != null).count();
        List<String> items = new ArrayList<>();
        if (values == Values.SHOWN) {
            writes.forEach(write -> items.add(write(write, start)));
        }
        return text(table + " " + puts + " puts and " + (writes.size() - puts) + " deletes", items);
    }

    private static String write(WriteRequest write, RequestStart start) {
        boolean isPut = write.putRequest() != null;
        Map<String, AttributeValue> item =
                isPut ? write.putRequest().item() : write.deleteRequest().key();
        return (isPut ? "put " : "delete ") + ItemText.of(item, start.sensitive());
    }

    private static String text(String head, List<String> items) {
        return items.isEmpty() ? head : head + ": " + String.join(", ", items);
    }
}
