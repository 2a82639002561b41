package io.dynawright.processor.publish.page.pattern;

import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.publish.page.pattern.UpdateRequest.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes of one item. */
final class UpdatePatterns {

    private static final String RETURNING = "Returning";

    private UpdatePatterns() {}

    static List<AccessPattern> update(Calls calls) {
        List<Attribute> changed = calls.example().stream().toList();
        String changes = lambda(changed);
        UpdateRequest request = new UpdateRequest(calls, changed, Demand.PRESENT, Optional.empty());
        List<AccessPattern> patterns = new ArrayList<>();
        patterns.add(pattern(
                calls.call("update", calls.key(), changes),
                "update",
                "Changes the item, which must be there",
                request));
        calls.example()
                .ifPresent(example -> patterns.add(pattern(
                        calls.call("update", calls.key(), changes + condition(example)),
                        "update",
                        "Changes it under a condition",
                        new UpdateRequest(calls, changed, Demand.PRESENT, calls.example()))));
        String checked = calls.table().version().isPresent() ? ", if it has the version of this one" : "";
        patterns.add(pattern(
                calls.call("update", calls.entity(), changes),
                "update",
                "Changes the item that has the key of this one" + checked,
                new UpdateRequest(calls, changed, Demand.VERSION, Optional.empty())));
        return patterns;
    }

    static List<AccessPattern> updateReturning(Calls calls) {
        List<Attribute> changed = calls.example().stream().toList();
        return List.of(pattern(
                calls.call("update" + RETURNING, calls.key(), lambda(changed) + ".returningOld()"),
                "update" + RETURNING,
                "As update, and gives the item before it, what changed, or nothing",
                new UpdateRequest(calls, changed, Demand.PRESENT, Optional.empty())));
    }

    static List<AccessPattern> tryUpdate(Calls calls) {
        List<Attribute> changed = calls.example().stream().toList();
        return List.of(pattern(
                calls.call("tryUpdate", calls.key(), lambda(changed)),
                "tryUpdate",
                "As update, and tells by its result what stood in the way",
                new UpdateRequest(calls, changed, Demand.PRESENT, Optional.empty())));
    }

    static List<AccessPattern> upsert(Calls calls) {
        return upsert(calls, "upsert", "", "Changes the item, and creates it if there is none");
    }

    static List<AccessPattern> upsertReturning(Calls calls) {
        return upsert(
                calls,
                "upsert" + RETURNING,
                ".returningOld()",
                "As upsert, and gives the item before it, what changed, or nothing");
    }

    private static List<AccessPattern> upsert(Calls calls, String method, String end, String effect) {
        if (!calls.table().hasUpsert()) {
            return List.of();
        }
        List<Attribute> changed = Stream.concat(calls.table().required().stream(), calls.exampleOfUpsert().stream())
                .distinct()
                .toList();
        UpdateRequest request = new UpdateRequest(calls, changed, Demand.NOTHING, Optional.empty());
        return List.of(pattern(calls.call(method, calls.key(), lambda(changed) + end), method, effect, request));
    }

    private static String lambda(List<Attribute> changed) {
        return changed.stream()
                .map(attribute -> "." + attribute.pathAccessor() + "().set(" + Calls.argument(attribute) + ")")
                .collect(Collectors.joining("", "u -> u", ""));
    }

    private static String condition(Attribute example) {
        return ".onlyIf(it -> it." + example.pathAccessor() + "().exists())";
    }

    private static AccessPattern pattern(String call, String method, String effect, UpdateRequest request) {
        return WritePatterns.write(method, call, effect, request.build());
    }
}
