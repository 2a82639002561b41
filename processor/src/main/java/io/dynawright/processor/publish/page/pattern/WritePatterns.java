package io.dynawright.processor.publish.page.pattern;

import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.publish.page.pattern.Request.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes and deletes of one item. */
final class WritePatterns {

    private static final String ITS_VERSION = "its version";

    private WritePatterns() {}

    static List<AccessPattern> put(Calls calls) {
        String effect = calls.table().version().isPresent()
                ? "Replaces the item of this very version; without one, there must be none"
                : "Writes the item, and replaces what was there";
        AccessPattern plain = write("put", calls.call("put", calls.entity()), effect, put(calls, Optional.empty()));
        return Stream.concat(
                        Stream.of(plain),
                        calls.example().stream()
                                .map(example -> write(
                                        "put",
                                        calls.call("put", calls.entity(), Calls.onlyIf(example)),
                                        effect + ", under a condition",
                                        put(calls, Optional.of(example)))))
                .toList();
    }

    static List<AccessPattern> tryPut(Calls calls) {
        return List.of(write(
                "tryPut",
                calls.call("tryPut", calls.entity()),
                "As put, and tells by its result what stood in the way",
                put(calls, Optional.empty())));
    }

    private static Request put(Calls calls, Optional<Attribute> example) {
        RequestText request = RequestText.of("PutItem");
        return conditions(
                request,
                Stream.concat(
                        calls.table().version().stream().map(version -> request.compared(version, "=", ITS_VERSION)),
                        example.stream().map(attribute -> equal(request, attribute))));
    }

    static List<AccessPattern> insert(Calls calls) {
        return List.of(write(
                "insert",
                calls.call("insert", calls.entity()),
                "Writes a new item",
                insert(calls.table().key().partition(), calls)));
    }

    static List<AccessPattern> tryInsert(Calls calls) {
        return List.of(write(
                "tryInsert",
                calls.call("tryInsert", calls.entity()),
                "As insert, and tells by its result that an item was there",
                insert(calls.table().key().partition(), calls)));
    }

    private static Request insert(Attribute partition, Calls calls) {
        RequestText request = RequestText.of("PutItem");
        String absent = "attribute_not_exists(" + request.name(partition) + ")";
        String expired = calls.hidesExpired()
                .map(expiry -> " OR " + ReadPatterns.expired(expiry, request))
                .orElse("");
        return request.with(Kind.CONDITION, absent + expired).build();
    }

    static List<AccessPattern> delete(Calls calls) {
        List<AccessPattern> patterns = new ArrayList<>();
        patterns.add(write(
                "delete",
                calls.call("delete", calls.key()),
                "Deletes the item with this key, if there is one",
                Request.plain("DeleteItem")));
        calls.example().ifPresent(example -> {
            RequestText request = RequestText.of("DeleteItem");
            patterns.add(write(
                    "delete",
                    calls.call("delete", calls.key(), Calls.onlyIf(example)),
                    "Deletes it under a condition",
                    conditions(request, Stream.of(equal(request, example)))));
        });
        patterns.add(deleteItem(calls, "delete", "Deletes the item that has the key of this one"));
        return patterns;
    }

    static List<AccessPattern> tryDelete(Calls calls) {
        return List.of(deleteItem(calls, "tryDelete", "As delete, and tells by its result what stood in the way"));
    }

    /** What is gone already is deleted as it was to be. */
    private static AccessPattern deleteItem(Calls calls, String method, String effect) {
        RequestText request = RequestText.of("DeleteItem");
        Stream<String> demanded = calls.table().version().stream()
                .map(version -> request.compared(version, "=", ITS_VERSION)
                        + " OR attribute_not_exists("
                        + request.name(calls.table().key().partition()) + ")");
        String checked = calls.table().version().isPresent() ? effect + ", and its version" : effect;
        return write(method, calls.call(method, calls.entity()), checked, conditions(request, demanded));
    }

    static String equal(RequestText request, Attribute example) {
        return request.compared(example, "=", Calls.argument(example));
    }

    private static Request conditions(RequestText request, Stream<String> conditions) {
        String all = String.join(" AND ", conditions.toList());
        return all.isEmpty()
                ? request.build()
                : request.with(Kind.CONDITION, all).build();
    }

    static AccessPattern write(String method, String call, String effect, Request request) {
        boolean isConditional = request.expressions().stream().anyMatch(each -> each.kind() == Kind.CONDITION);
        return new AccessPattern(
                method,
                call,
                effect,
                request,
                isConditional ? Words.CONDITIONAL : Words.NO_CONDITION,
                Words.ITEM_WRITE);
    }
}
