package io.dynawright.hook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Reads out of any request which tables it is sent to. */
final class SentTables {

    private SentTables() {}

    /** Their names in DynamoDB, each once. */
    static List<String> of(DynamoDbRequest request) {
        if (request instanceof BatchGetItemRequest batch) {
            return List.copyOf(batch.requestItems().keySet());
        } else if (request instanceof BatchWriteItemRequest batch) {
            return List.copyOf(batch.requestItems().keySet());
        } else if (request instanceof TransactWriteItemsRequest transaction) {
            return distinct(transaction.transactItems().stream().flatMap(SentTables::actions));
        } else if (request instanceof TransactGetItemsRequest transaction) {
            return distinct(transaction.transactItems().stream().map(TransactGetItem::get));
        }
        return distinct(Stream.of(request));
    }

    /** The one that it is. */
    private static Stream<SdkPojo> actions(TransactWriteItem item) {
        return Stream.<SdkPojo>of(item.put(), item.update(), item.delete(), item.conditionCheck())
                .filter(Objects::nonNull);
    }

    private static List<String> distinct(Stream<? extends SdkPojo> parts) {
        return parts.flatMap(part -> part.sdkFields().stream()
                        .filter(field -> field.memberName().equals("TableName"))
                        .map(field -> field.getValueOrDefault(part)))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .distinct()
                .toList();
    }
}
