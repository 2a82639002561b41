package io.dynawright.stub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * A table that can be scanned by any number of threads: the item at place n is in segment n modulo their number. Reading
 * an item consumes one unit of capacity. As DynamoDB does, it filters after the page was cut, and tells a last key
 * whenever a page is full.
 */
public final class ScannedTable implements DynamoDbClient {

    private final List<Map<String, AttributeValue>> items;
    private final int pageSize;
    private final Queue<ScanRequest> requests = new ConcurrentLinkedQueue<>();
    private Predicate<Map<String, AttributeValue>> filter = item -> true;
    private Consumer<ScanRequest> first = request -> {};

    /** A table of these items, which answers with pages of so many. */
    public ScannedTable(int pageSize, List<Map<String, AttributeValue>> items) {
        this.items = items;
        this.pageSize = pageSize;
    }

    /** What a filter expression leaves, whatever it says. */
    public ScannedTable filtering(Predicate<Map<String, AttributeValue>> remaining) {
        filter = remaining;
        return this;
    }

    /** What happens to each request before it is answered, on the thread that makes it. */
    public ScannedTable first(Consumer<ScanRequest> action) {
        first = action;
        return this;
    }

    /** All requests so far. */
    public List<ScanRequest> requests() {
        return List.copyOf(requests);
    }

    /** All requests so far for a segment. */
    public List<ScanRequest> requests(int segment) {
        return requests.stream().filter(request -> request.segment() == segment).toList();
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        requests.add(request);
        first.accept(request);
        List<Map<String, AttributeValue>> segment = segment(request);
        int start = IntStream.range(0, segment.size())
                        .filter(place -> request.hasExclusiveStartKey()
                                && segment.get(place)
                                        .entrySet()
                                        .containsAll(request.exclusiveStartKey().entrySet()))
                        .findFirst()
                        .orElse(-1)
                + 1;
        int size = Math.min(pageSize, request.limit() == null ? pageSize : request.limit());
        int end = Math.min(start + size, segment.size());
        ScanResponse.Builder response = ScanResponse.builder()
                .scannedCount(end - start)
                .items(segment.subList(start, end).stream()
                        .filter(item -> request.filterExpression() == null || filter.test(item))
                        .map(item -> projected(item, request))
                        .toList());
        if (request.returnConsumedCapacity() == ReturnConsumedCapacity.TOTAL) {
            response.consumedCapacity(ConsumedCapacity.builder()
                    .capacityUnits((double) (end - start))
                    .build());
        }
        if (end - start == size) {
            response.lastEvaluatedKey(key(segment.get(end - 1)));
        }
        ScanResponse made = response.build();
        return made.toBuilder().count(made.items().size()).build();
    }

    private List<Map<String, AttributeValue>> segment(ScanRequest request) {
        int of = request.totalSegments() == null ? 1 : request.totalSegments();
        int number = request.segment() == null ? 0 : request.segment();
        return IntStream.range(0, items.size())
                .filter(place -> place % of == number)
                .mapToObj(items::get)
                .toList();
    }

    private static Map<String, AttributeValue> projected(Map<String, AttributeValue> item, ScanRequest request) {
        Map<String, AttributeValue> projected = new HashMap<>(item);
        if (request.projectionExpression() != null) {
            List<String> names = List.of(request.projectionExpression().split(", "));
            projected
                    .keySet()
                    .retainAll(names.stream()
                            .map(request.expressionAttributeNames()::get)
                            .toList());
        }
        return projected;
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        return Map.of("customerId", item.get("customerId"), "orderId", item.get("orderId"));
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
