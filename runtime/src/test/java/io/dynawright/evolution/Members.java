package io.dynawright.evolution;

import io.dynawright.schema.Evolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** The table of members, as far as a backfill needs it. A put under a condition is one that demands an unchanged item. */
final class Members implements DynamoDbClient {

    private static final int PAGE = 7;

    private final Evolution evolution;
    private final TreeMap<String, Map<String, AttributeValue>> items = new TreeMap<>();
    private final List<ScanRequest> scans = new ArrayList<>();
    private final List<PutItemRequest> puts = new ArrayList<>();
    private Consumer<PutItemRequest> first = request -> {};

    Members(Evolution evolution) {
        this.evolution = evolution;
    }

    Members with(Map<String, AttributeValue> item) {
        items.put(item.get("id").s(), item);
        return this;
    }

    /** What happens before a put. */
    Members first(Consumer<PutItemRequest> action) {
        first = action;
        return this;
    }

    synchronized Map<String, Map<String, AttributeValue>> items() {
        return Map.copyOf(items);
    }

    synchronized void remove(String id) {
        items.remove(id);
    }

    synchronized List<ScanRequest> scans() {
        return List.copyOf(scans);
    }

    synchronized List<PutItemRequest> puts() {
        return List.copyOf(puts);
    }

    @Override
    public synchronized ScanResponse scan(ScanRequest request) {
        scans.add(request);
        List<Map<String, AttributeValue>> segment = new ArrayList<>();
        int number = 0;
        for (Map<String, AttributeValue> item : items.values()) {
            if (number++ % request.totalSegments() == request.segment()) {
                segment.add(item);
            }
        }
        if (request.hasExclusiveStartKey()) {
            String after = request.exclusiveStartKey().get("id").s();
            segment.removeIf(item -> item.get("id").s().compareTo(after) <= 0);
        }
        List<Map<String, AttributeValue>> page = segment.subList(0, Math.min(PAGE, segment.size()));
        List<Map<String, AttributeValue>> found =
                page.stream().filter(item -> !evolution.isCurrent(item)).toList();
        ScanResponse.Builder response =
                ScanResponse.builder().items(found).count(found.size()).scannedCount(page.size());
        if (page.size() < segment.size()) {
            response.lastEvaluatedKey(Map.of("id", page.get(page.size() - 1).get("id")));
        }
        return response.build();
    }

    @Override
    public synchronized PutItemResponse putItem(PutItemRequest request) {
        puts.add(request);
        first.accept(request);
        String id = request.item().get("id").s();
        Map<String, AttributeValue> current = items.getOrDefault(id, Map.of());
        for (String part : request.conditionExpression().split(" AND ")) {
            if (!holds(part, request, current)) {
                throw ConditionalCheckFailedException.builder()
                        .message("The conditional request failed")
                        .item(current)
                        .build();
            }
        }
        items.put(id, new HashMap<>(request.item()));
        return PutItemResponse.builder()
                .consumedCapacity(ConsumedCapacity.builder().capacityUnits(2.0).build())
                .build();
    }

    private static boolean holds(String part, PutItemRequest request, Map<String, AttributeValue> item) {
        if (part.startsWith("attribute_not_exists(")) {
            String name = part.substring("attribute_not_exists(".length(), part.length() - 1);
            return !item.containsKey(request.expressionAttributeNames().get(name));
        }
        String[] sides = part.split(" = ");
        return request.expressionAttributeValues()
                .get(sides[1])
                .equals(item.get(request.expressionAttributeNames().get(sides[0])));
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
