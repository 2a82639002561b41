package io.dynawright.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Tells what a query or a scan asks for. */
final class Explanation {

    private static final String INDENT = "  ";

    private Explanation() {}

    /** One line for what it goes to, and one for each thing that it was told; always in this order. */
    static List<String> of(PagePlan<?, ?, ?> plan, Search search, Values values) {
        Subject<?> subject = plan.subject();
        List<String> lines = new ArrayList<>();
        lines.add(heading(subject, search));
        search.key()
                .ifPresent(key -> lines.add(line("key condition", search.text().of(key, values))));
        search.filter()
                .ifPresent(filter -> lines.add(line("filter", search.text().of(filter, values))));
        lines.add(line("projection", projection(subject, search, values)));
        search.direction().ifPresent(direction -> lines.add(line("order", order(subject, direction))));
        if (!plan.limits().equals(PageLimits.NONE)) {
            lines.add(line("limits", limits(plan.limits())));
        }
        String filtered = search.filter().isPresent() ? ", before the filter" : "";
        lines.add(line("cost", search.cost().describe(search.consistency()) + filtered));
        if (plan.reading() instanceof Reading.Hydrated<?> hydrated) {
            Consistency consistency = hydrated.batch().consistency();
            lines.add(line("cost of each entity", ReadCost.SINGLE_ITEM.describe(consistency)));
        }
        return lines;
    }

    private static String line(String name, String text) {
        return INDENT + name + ": " + text;
    }

    private static String heading(Subject<?> subject, Search search) {
        return subject.operation() + " of table " + search.table()
                + (subject.index() == null ? "" : ", index " + subject.index())
                + search.segment().map(segment -> ", segment " + segment).orElse("");
    }

    private static String projection(Subject<?> subject, Search search, Values values) {
        return search.projection()
                .map(paths -> search.text().of(paths, values))
                .orElse(
                        subject.index() == null || search.cost() == ReadCost.PARTITION_AND_ITEMS
                                ? "all attributes"
                                : "all attributes that the index has");
    }

    private static String order(Subject<?> subject, Direction direction) {
        List<String> sort = subject.key().sort();
        return direction.name().toLowerCase(Locale.ROOT) + (sort.isEmpty() ? "" : " by " + String.join(", ", sort));
    }

    private static String limits(PageLimits limits) {
        StringJoiner text = new StringJoiner(", ");
        limits.total().ifPresent(items -> text.add("limit " + items));
        limits.pageSize().ifPresent(items -> text.add("pageSize " + items));
        if (limits.maxRequests() != PageLimits.NONE.maxRequests()) {
            text.add("maxRequests " + limits.maxRequests());
        }
        limits.capacityPerSecond().ifPresent(units -> text.add("capacityPerSecond " + units));
        return text.toString();
    }
}
