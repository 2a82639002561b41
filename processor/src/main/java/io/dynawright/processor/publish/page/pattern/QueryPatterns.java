package io.dynawright.processor.publish.page.pattern;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.IndexKey;
import io.dynawright.processor.model.Projected;
import io.dynawright.processor.publish.page.pattern.Request.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Queries within one partition, of the table and of each index: all of it, and narrowed by the sort key. */
final class QueryPatterns {

    private static final String STRING = "String";

    private QueryPatterns() {}

    /** A table without sort key has one item at most under a partition key, and no query. */
    static List<AccessPattern> ofTable(Calls calls) {
        return calls.table().key().sort().isPresent()
                ? new Queried("query", IndexKey.of(calls.table().key()), Optional.empty()).patterns(calls)
                : List.of();
    }

    static List<AccessPattern> ofIndexes(Calls calls) {
        return calls.table().indexes().stream()
                .flatMap(index ->
                        new Queried(index.queryMethod(), index.key(), Optional.of(index)).patterns(calls).stream())
                .toList();
    }

    /** The table, or an index of it. */
    private record Queried(String method, IndexKey key, Optional<Index> index) {

        List<AccessPattern> patterns(Calls calls) {
            String values = calls.arguments(key.partition());
            Stream<AccessPattern> whole =
                    Stream.of(pattern(calls, calls.call(method, values), effect("All items"), List.of()));
            return key.sort().isEmpty()
                    ? whole.toList()
                    : Stream.concat(whole, Stream.of(narrowed(calls, values))).toList();
        }

        private AccessPattern narrowed(Calls calls, String values) {
            StringBuilder chain = new StringBuilder("q -> q");
            List<Attribute> fixed = key.sort().subList(0, key.sort().size() - 1);
            fixed.forEach(sort -> chain.append('.')
                    .append(Names.sortKeyAccessor(sort.javaName()))
                    .append("().eq(")
                    .append(Calls.argument(sort))
                    .append(')'));
            Attribute last = key.sort().get(fixed.size());
            chain.append('.')
                    .append(Names.sortKeyAccessor(last.javaName()))
                    .append(beginsWith(last) ? "().beginsWith(prefix)" : "().between(from, to)");
            return pattern(
                    calls,
                    calls.call(method, values, chain.toString()),
                    effect("Those in a range of " + last.storedName()),
                    key.sort());
        }

        private AccessPattern pattern(Calls calls, String call, String effect, List<Attribute> sort) {
            RequestText request = RequestText.of("Query");
            index.map(Index::name).ifPresent(request::index);
            List<String> conditions = new ArrayList<>();
            Stream.concat(key.partition().stream(), sort.stream().limit(Math.max(0, sort.size() - 1L)))
                    .forEach(equal -> conditions.add(request.compared(equal, "=", Calls.argument(equal))));
            if (!sort.isEmpty()) {
                conditions.add(range(request, sort.get(sort.size() - 1)));
            }
            request.with(Kind.KEY_CONDITION, String.join(" AND ", conditions));
            return new AccessPattern(
                    method, call, effect, ReadPatterns.showing(calls, request).build(), consistency(), cost());
        }

        private String effect(String items) {
            String order = key.sort().isEmpty() ? "" : ", in the order of " + names(key.sort());
            String seen = index.filter(Queried::isPartial).isPresent() ? ", as far as the index holds them" : "";
            return items + " of one " + names(key.partition()) + order + seen;
        }

        private String consistency() {
            return index.orElse(null) instanceof Index.Global ? Words.GLOBAL_INDEX : Words.READ;
        }

        private String cost() {
            boolean fetches =
                    index.orElse(null) instanceof Index.Local local && local.projection() instanceof Projected.Some;
            return fetches ? Words.PAGES + "; and each item once more, from the table" : Words.PAGES;
        }

        private static boolean isPartial(Index index) {
            return index instanceof Index.Global && index.projection() instanceof Projected.Some;
        }
    }

    private static String range(RequestText request, Attribute sort) {
        String name = request.name(sort);
        return beginsWith(sort)
                ? "begins_with(" + name + ", " + request.value(sort, "prefix") + ")"
                : name + " BETWEEN " + request.value(sort, "from") + " AND " + request.value(sort, "to");
    }

    /** Of texts that are no more than that: prefixes of moments and constants mean little. */
    private static boolean beginsWith(Attribute sort) {
        return sort.operand().codec().storedAs() == StoredType.TEXT
                && sort.operand().type().equals(JavaType.Declared.of("java.lang", STRING));
    }

    private static String names(List<Attribute> attributes) {
        return attributes.stream()
                .map(Attribute::storedName)
                .reduce((first, next) -> first + ", " + next)
                .orElse("");
    }
}
