package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.wire.AnswerShape;
import io.dynawright.wire.AnsweredItems;
import io.dynawright.wire.RawItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * One request of a batch of reads, for 100 keys at most, with BatchGetItem.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
 */
final class BatchGetOperation extends RequestOperation<BatchGetItemRequest, BatchGetItemResponse, BatchAnswer>
        implements ReadOperation<BatchAnswer> {

    private final BatchReads reads;
    private final List<ItemKey> keys;

    BatchGetOperation(BatchReads reads, List<ItemKey> keys) {
        this.reads = reads;
        this.keys = keys;
    }

    @Override
    public Target target() {
        return reads.target();
    }

    @Override
    Set<String> sensitive() {
        return reads.sensitive();
    }

    @Override
    public BatchGetItemRequest toRequest(OperationContext context) {
        Map<String, List<Map<String, AttributeValue>>> byTable = new LinkedHashMap<>();
        keys.forEach(key ->
                byTable.computeIfAbsent(key.table(), table -> new ArrayList<>()).add(key.values()));
        Map<String, KeysAndAttributes> wanted = new LinkedHashMap<>();
        byTable.forEach((table, values) -> wanted.put(table, wanted(reads.table(table), values)));
        return BatchGetItemRequest.builder()
                .requestItems(wanted)
                .returnConsumedCapacity(
                        reads.metering() == BatchMode.Metering.ON
                                ? ReturnConsumedCapacity.TOTAL
                                : context.returnedCapacity())
                .build();
    }

    private static KeysAndAttributes wanted(TableRead table, List<Map<String, AttributeValue>> keys) {
        KeysAndAttributes.Builder wanted = KeysAndAttributes.builder().keys(keys);
        if (table.consistency() == Consistency.STRONG) {
            wanted.consistentRead(true);
        }
        if (!table.projected().isEmpty()) {
            ExpressionRenderer renderer = new ExpressionRenderer();
            wanted.projectionExpression(renderer.projection(table.projected()))
                    .expressionAttributeNames(renderer.placeholders().names());
        }
        return wanted.build();
    }

    @Override
    BatchGetItemResponse send(DynamoDbClient client, BatchGetItemRequest request) {
        return client.batchGetItem(request);
    }

    @Override
    CompletableFuture<BatchGetItemResponse> send(DynamoDbAsyncClient client, BatchGetItemRequest request) {
        return client.batchGetItem(request);
    }

    @Override
    BatchAnswer decode(Exchange<BatchGetItemRequest, BatchGetItemResponse> exchange) {
        BatchGetItemResponse response = exchange.response();
        Map<ItemKey, RawItem> found = new HashMap<>();
        exchange.items()
                .kept()
                .tables()
                .forEach((table, items) -> items.forEach(item -> found.put(reads.key(table, item), item)));
        Set<ItemKey> unprocessed = new HashSet<>();
        response.unprocessedKeys()
                .forEach((table, left) -> left.keys().forEach(key -> unprocessed.add(reads.key(table, key))));
        return new BatchAnswer(found, unprocessed, ConsumedUnits.of(response));
    }

    @Override
    Optional<AnswerShape> shape() {
        return Optional.of(AnswerShape.TABLES);
    }

    @Override
    AnsweredItems converted(BatchGetItemResponse response) {
        return AnsweredItems.ofTables(response.responses());
    }

    @Override
    int items(Exchange<BatchGetItemRequest, BatchGetItemResponse> exchange) {
        return exchange.items().count();
    }
}
