package io.dynawright.stub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * A partition of orders whose pages are cut as a script says. The order at each place has the number of the place for
 * its id; an empty item is one that a filter took out. Not for several threads.
 */
public final class ScriptedPages implements DynamoDbClient {

    private final List<Map<String, AttributeValue>> places;
    private final IntUnaryOperator sizes;
    private final List<QueryRequest> requests = new ArrayList<>();
    private RuntimeException failure = new IllegalStateException("No failure was told");
    private int failing = -1;

    /**
     * Pages over these places.
     *
     * @param sizes how many places the page has that begins at a place
     */
    public ScriptedPages(List<Map<String, AttributeValue>> places, IntUnaryOperator sizes) {
        this.places = places;
        this.sizes = sizes;
    }

    /** The request with this number, of which the first is 0, fails. */
    public ScriptedPages failing(int request, RuntimeException e) {
        failing = request;
        failure = e;
        return this;
    }

    /** All requests so far. */
    public List<QueryRequest> requests() {
        return requests;
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        requests.add(request);
        if (requests.size() - 1 == failing) {
            throw failure;
        }
        int start = request.hasExclusiveStartKey() ? place(request.exclusiveStartKey()) + 1 : 0;
        int size = sizes.applyAsInt(start);
        int end = Math.min(start + (request.limit() == null ? size : Math.min(size, request.limit())), places.size());
        List<Map<String, AttributeValue>> items = places.subList(start, end).stream()
                .filter(item -> !item.isEmpty())
                .toList();
        return QueryResponse.builder()
                .items(request.select() == Select.COUNT ? List.of() : items)
                .count(items.size())
                .scannedCount(end - start)
                .consumedCapacity(ConsumedCapacity.builder()
                        .capacityUnits((end - start) / 2.0)
                        .build())
                .lastEvaluatedKey(end < places.size() ? key(end - 1) : null)
                .build();
    }

    private static int place(Map<String, AttributeValue> key) {
        return Integer.parseInt(key.get("orderId").s());
    }

    private static Map<String, AttributeValue> key(int place) {
        return Map.of(
                "customerId", AttributeValue.fromS("c-1"), "orderId", AttributeValue.fromS(String.valueOf(place)));
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
