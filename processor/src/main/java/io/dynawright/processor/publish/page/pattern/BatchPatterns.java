package io.dynawright.processor.publish.page.pattern;

import java.util.List;

/** Reads and writes of many items by their keys. */
final class BatchPatterns {

    private static final String WRITES = "Each item as one write; up to 25 in a request";

    private BatchPatterns() {}

    static List<AccessPattern> findAll(Calls calls) {
        return List.of(new AccessPattern(
                "findAll",
                calls.call("findAll", "keys"),
                "The items with these keys, in their order",
                Request.plain("BatchGetItem"),
                Words.READ,
                "Each item as one read; up to 100 in a request"));
    }

    /** A batch can check no versions, which the name of its method says where there are some. */
    static List<AccessPattern> putAll(Calls calls) {
        String method = calls.table().version().isPresent() ? "putAllUnchecked" : "putAll";
        return List.of(new AccessPattern(
                method,
                calls.call(method, "items"),
                "Writes these items, and replaces what was there",
                Request.plain("BatchWriteItem"),
                Words.BATCH_WRITE,
                WRITES));
    }

    static List<AccessPattern> deleteAll(Calls calls) {
        return List.of(new AccessPattern(
                "deleteAll",
                calls.call("deleteAll", "keys"),
                "Deletes the items with these keys",
                Request.plain("BatchWriteItem"),
                Words.BATCH_WRITE,
                WRITES));
    }
}
