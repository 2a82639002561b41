package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * One request of a batch of writes, for 25 items at most, with BatchWriteItem.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html">BatchWriteItem</a>
 */
final class BatchWriteOperation extends RequestOperation<BatchWriteItemRequest, BatchWriteItemResponse, BatchAnswer>
        implements WriteOperation<BatchAnswer> {

    private final BatchWrites batch;
    private final List<ItemKey> keys;

    BatchWriteOperation(BatchWrites batch, List<ItemKey> keys) {
        this.batch = batch;
        this.keys = keys;
    }

    @Override
    public Target target() {
        return batch.target();
    }

    @Override
    Set<String> sensitive() {
        return batch.sensitive();
    }

    @Override
    public BatchWriteItemRequest toRequest(OperationContext context) {
        Map<String, List<WriteRequest>> byTable = new LinkedHashMap<>();
        keys.forEach(key ->
                byTable.computeIfAbsent(key.table(), table -> new ArrayList<>()).add(write(key)));
        return BatchWriteItemRequest.builder()
                .requestItems(byTable)
                .returnConsumedCapacity(
                        batch.mode().metering() == BatchMode.Metering.ON
                                ? ReturnConsumedCapacity.TOTAL
                                : context.returnedCapacity())
                .build();
    }

    private WriteRequest write(ItemKey key) {
        return Objects.requireNonNull(batch.writes().get(key));
    }

    @Override
    BatchWriteItemResponse send(DynamoDbClient client, BatchWriteItemRequest request) {
        return client.batchWriteItem(request);
    }

    @Override
    CompletableFuture<BatchWriteItemResponse> send(DynamoDbAsyncClient client, BatchWriteItemRequest request) {
        return client.batchWriteItem(request);
    }

    @Override
    BatchAnswer decode(Exchange<BatchWriteItemRequest, BatchWriteItemResponse> exchange) {
        BatchWriteItemResponse response = exchange.response();
        Set<ItemKey> unprocessed = new HashSet<>();
        for (ItemKey key : keys) {
            boolean isLeft = response.unprocessedItems().getOrDefault(key.table(), List.of()).stream()
                    .anyMatch(write -> isAbout(key, write));
            if (isLeft) {
                unprocessed.add(key);
            }
        }
        // What was left of items that are not known here cannot be told from what was written: all of it is sent again.
        boolean areKnown = unprocessed.size() == left(response);
        return new BatchAnswer(Map.of(), areKnown ? unprocessed : Set.copyOf(keys), ConsumedUnits.of(response));
    }

    private static int left(BatchWriteItemResponse response) {
        return response.unprocessedItems().values().stream()
                .mapToInt(List::size)
                .sum();
    }

    /** Both puts and deletes have the key among their attributes. */
    private static boolean isAbout(ItemKey key, WriteRequest write) {
        Map<String, AttributeValue> item = write.putRequest() == null
                ? write.deleteRequest().key()
                : write.putRequest().item();
        return key.equals(ItemKey.of(key.table(), key.values().keySet(), item));
    }

    @Override
    int items(Exchange<BatchWriteItemRequest, BatchWriteItemResponse> exchange) {
        return keys.size() - left(exchange.response());
    }
}
