package io.dynawright.processor.publish.page.pattern;

import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.publish.page.pattern.Request.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads of one item by its key. */
final class ReadPatterns {

    private ReadPatterns() {}

    static List<AccessPattern> find(Calls calls) {
        return List.of(of(calls, "find", "The item, or empty if there is none", Request.plain("GetItem")));
    }

    static List<AccessPattern> get(Calls calls) {
        return List.of(of(calls, "get", "The item, which must be there", Request.plain("GetItem")));
    }

    static List<AccessPattern> exists(Calls calls) {
        RequestText request = RequestText.of("GetItem");
        String fetched = Stream.concat(calls.table().key().attributes().stream(), calls.hidesExpired().stream())
                .map(request::name)
                .collect(Collectors.joining(", "));
        return List.of(of(
                calls,
                "exists",
                "Whether there is such an item",
                request.with(Kind.PROJECTION, fetched).build()));
    }

    private static AccessPattern of(Calls calls, String method, String effect, Request request) {
        return new AccessPattern(method, calls.call(method, calls.key()), effect, request, Words.READ, Words.ITEM_READ);
    }

    /** What keeps expired items from a result; nothing where they are shown. */
    static RequestText showing(Calls calls, RequestText request) {
        calls.hidesExpired().ifPresent(expiry -> request.with(Kind.FILTER, "NOT " + expired(expiry, request)));
        return request;
    }

    static String expired(Attribute expiry, RequestText request) {
        return request.compared(expiry, "<=", "now, in seconds");
    }
}
