package io.dynawright.samples.conformance.evolution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How often the items of each customer were upcast, for tests. */
final class Upcasts {

    private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();

    private Upcasts() {}

    static void count(Map<String, AttributeValue> item) {
        COUNTS.merge(item.get("customer").s(), 1, Integer::sum);
    }

    /** The number so far of all customers whose names begin so. */
    static int of(String prefix) {
        return COUNTS.entrySet().stream()
                .filter(count -> count.getKey().startsWith(prefix))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
