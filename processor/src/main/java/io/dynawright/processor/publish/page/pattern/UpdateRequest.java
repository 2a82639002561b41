package io.dynawright.processor.publish.page.pattern;

import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Presence;
import io.dynawright.processor.publish.page.DefaultTexts;
import io.dynawright.processor.publish.page.pattern.Request.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The request of an update: what its caller changes, and what Dynawright changes besides, in the runtime's order.
 *
 * @param changed what the caller sets
 * @param condition an attribute that the caller wants to be there
 */
record UpdateRequest(Calls calls, List<Attribute> changed, Demand demand, Optional<Attribute> condition) {

    private static final String NOW = "now";

    /** What an update asks of the stored item. */
    enum Demand {
        /** That there is one. */
        PRESENT,
        /** That there is one, of a version. */
        VERSION,
        /** Nothing. */
        NOTHING
    }

    /** One change: the placeholders come when it is rendered. */
    private record Change(Clause clause, Attribute attribute, String words) {

        String render(RequestText request) {
            String name = request.name(attribute);
            String value = words.equals(NOW) ? request.now(attribute) : request.value(attribute, words);
            return switch (clause) {
                case SET -> name + " = " + value;
                case SET_IF_ABSENT -> name + " = if_not_exists(" + name + ", " + value + ")";
                case ADD -> name + " " + value;
            };
        }
    }

    private enum Clause {
        SET,
        SET_IF_ABSENT,
        ADD
    }

    Request build() {
        RequestText request = RequestText.of("UpdateItem");
        List<Change> changes = changes();
        String set = clause("SET ", changes.stream().filter(change -> change.clause() != Clause.ADD), request);
        String add = clause("ADD ", changes.stream().filter(change -> change.clause() == Clause.ADD), request);
        String update = Stream.of(set, add).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        if (!update.isEmpty()) {
            request.with(Kind.UPDATE, update);
        }
        String conditions = String.join(" AND ", conditions(request));
        return conditions.isEmpty()
                ? request.build()
                : request.with(Kind.CONDITION, conditions).build();
    }

    private static String clause(String keyword, Stream<Change> changes, RequestText request) {
        String all = changes.map(change -> change.render(request)).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : keyword + all;
    }

    private List<String> conditions(RequestText request) {
        List<String> conditions = new ArrayList<>();
        if (demand != Demand.NOTHING) {
            conditions.add(
                    "attribute_exists(" + request.name(calls.table().key().partition()) + ")");
        }
        if (demand == Demand.VERSION) {
            calls.table().version().ifPresent(version -> conditions.add(request.compared(version, "=", "its version")));
        }
        condition.ifPresent(attribute -> conditions.add("attribute_exists(" + request.name(attribute) + ")"));
        return conditions;
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        changed.forEach(attribute -> changes.add(new Change(Clause.SET, attribute, Calls.argument(attribute))));
        if (demand == Demand.NOTHING) {
            calls.table()
                    .changes()
                    .initial()
                    .forEach(derived -> changes.add(
                            new Change(Clause.SET, derived, "what the key gives for " + derived.storedName())));
            unlessChanged(calls.table().defaulted().stream(), UpdateRequest::defaultOf)
                    .forEach(changes::add);
        }
        calls.table().version().ifPresent(version -> changes.add(counted(version)));
        marked(LifecycleMark.UpdatedAt.class).forEach(moment -> changes.add(new Change(Clause.SET, moment, NOW)));
        if (demand == Demand.NOTHING) {
            unlessChanged(created(), moment -> NOW).forEach(changes::add);
            unlessChanged(expiring(), expiry -> "the end of its time").forEach(changes::add);
            unlessChanged(ids(), id -> "a new id for " + id.storedName()).forEach(changes::add);
        }
        return changes;
    }

    private Change counted(Attribute version) {
        return demand == Demand.VERSION
                ? new Change(Clause.SET, version, "the next version")
                : new Change(Clause.ADD, version, "1");
    }

    private static String defaultOf(Attribute attribute) {
        return DefaultTexts.of(((Presence.Defaulted) attribute.presence()).value());
    }

    private Stream<Change> unlessChanged(Stream<Attribute> attributes, Function<Attribute, String> words) {
        return attributes
                .filter(attribute -> !changed.contains(attribute))
                .map(attribute -> new Change(Clause.SET_IF_ABSENT, attribute, words.apply(attribute)));
    }

    private Stream<Attribute> created() {
        return marked(LifecycleMark.CreatedAt.class);
    }

    private Stream<Attribute> expiring() {
        return marked(LifecycleMark.TimeToLive.class).filter(Attribute::isFilled);
    }

    private Stream<Attribute> ids() {
        return marked(LifecycleMark.AutoId.class)
                .filter(id -> !calls.table().key().attributes().contains(id));
    }

    private Stream<Attribute> marked(Class<? extends LifecycleMark> mark) {
        return calls.table().attributes().stream().filter(attribute -> attribute.is(mark));
    }
}
