package io.dynawright.samples.benchmarks.contender;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Code over the low-level client, as a person writes it who knows DynamoDB. */
public record HandwrittenContender<T>(DynamoDbClient client, Handwritten<T> mapping) implements Contender<T> {
    @Override
    public T get(ItemId id) {
        GetItemRequest request = GetItemRequest.builder()
                .tableName(mapping.table())
                .key(mapping.key(id))
                .build();
        return mapping.read(client.getItem(request).item());
    }

    @Override
    public List<T> query(String partition) {
        List<T> found = new ArrayList<>();
        Map<String, AttributeValue> start = Map.of();
        do {
            QueryResponse page = client.query(page(partition, start));
            for (Map<String, AttributeValue> item : page.items()) {
                found.add(mapping.read(item));
            }
            start = page.lastEvaluatedKey();
        } while (!start.isEmpty());
        return found;
    }

    private QueryRequest page(String partition, Map<String, AttributeValue> start) {
        QueryRequest.Builder request = QueryRequest.builder()
                .tableName(mapping.table())
                .keyConditionExpression("customerId = :customerId")
                .expressionAttributeValues(Map.of(":customerId", AttributeValue.fromS(partition)));
        return start.isEmpty()
                ? request.build()
                : request.exclusiveStartKey(start).build();
    }

    @Override
    public void put(T entity) {
        client.putItem(mapping.put(mapping.write(mapping.stamped(entity))));
    }

    @Override
    public T update(T entity) {
        return mapping.read(client.updateItem(mapping.change(entity)).attributes());
    }

    @Override
    public List<T> batchGet(List<ItemId> ids) {
        List<Map<String, AttributeValue>> keys = new ArrayList<>(ids.size());
        for (ItemId id : ids) {
            keys.add(mapping.key(id));
        }
        List<T> found = new ArrayList<>(ids.size());
        Map<String, KeysAndAttributes> open =
                Map.of(mapping.table(), KeysAndAttributes.builder().keys(keys).build());
        while (!open.isEmpty()) {
            BatchGetItemResponse answer = client.batchGetItem(
                    BatchGetItemRequest.builder().requestItems(open).build());
            for (Map<String, AttributeValue> item : answer.responses().getOrDefault(mapping.table(), List.of())) {
                found.add(mapping.read(item));
            }
            open = answer.unprocessedKeys();
        }
        return found;
    }

    @Override
    public void batchWrite(List<T> entities) {
        List<WriteRequest> writes = new ArrayList<>(entities.size());
        for (T entity : entities) {
            PutRequest put = PutRequest.builder()
                    .item(mapping.write(mapping.stamped(entity)))
                    .build();
            writes.add(WriteRequest.builder().putRequest(put).build());
        }
        Map<String, List<WriteRequest>> open = Map.of(mapping.table(), writes);
        while (!open.isEmpty()) {
            open = client.batchWriteItem(
                            BatchWriteItemRequest.builder().requestItems(open).build())
                    .unprocessedItems();
        }
    }
}
