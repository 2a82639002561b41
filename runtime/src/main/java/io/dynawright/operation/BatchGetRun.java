package io.dynawright.operation;

import io.dynawright.wire.RawItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a batch found in one table. */
record BatchGetRun(Subject<?> subject, BatchReads reads, String table, BatchRun run) {

    /** The items with these keys, in the order of the keys; what does not exist, or is hidden, is left out. */
    List<RawItem> items(List<Map<String, AttributeValue>> keys) {
        return keys.stream()
                .map(key -> run.found(reads.key(table, key)))
                .filter(Objects::nonNull)
                .filter(item -> Expiry.shows(subject, item, run.context()))
                .toList();
    }

    /** In read capacity units; zero unless it was asked for. */
    double consumedCapacity() {
        return run.cost().consumedCapacity().orElse(0);
    }
}
