package io.dynawright.processor.publish.page.pattern;

import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.publish.page.pattern.Request.Kind;
import java.util.List;

/** Searches that say what is wanted, or take all there is. */
final class SearchPatterns {

    private SearchPatterns() {}

    static List<AccessPattern> where(Calls calls) {
        Attribute partition = calls.table().key().partition();
        String condition = "it -> it." + partition.pathAccessor() + "().eq(" + Calls.argument(partition) + ")";
        return List.of(new AccessPattern(
                "where",
                calls.call("where", condition),
                "The items of a condition, by the table or index that serves it best",
                found(calls, partition),
                Words.READ,
                "As a query, or as a read of one item by its whole key; refused where no key serves it"));
    }

    private static Request found(Calls calls, Attribute partition) {
        if (calls.table().key().sort().isEmpty()) {
            return Request.plain("GetItem");
        }
        RequestText request = RequestText.of("Query");
        request.with(Kind.KEY_CONDITION, request.compared(partition, "=", Calls.argument(partition)));
        return ReadPatterns.showing(calls, request).build();
    }

    static List<AccessPattern> scan(Calls calls) {
        return List.of(new AccessPattern(
                "scan",
                calls.call("scan"),
                "All items, in no particular order",
                ReadPatterns.showing(calls, RequestText.of("Scan")).build(),
                Words.READ,
                Words.WHOLE_TABLE));
    }
}
