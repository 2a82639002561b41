package io.dynawright.operation;

import io.dynawright.codec.AttributeType;
import io.dynawright.schema.AttributeInfo;
import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.TableDefinition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A global index that would serve a condition: by one attribute that is compared for equality, sorted by the others of
 * these, and by one of which the condition asks a range.
 *
 * @param name a name that no index of the table has
 * @param partition its partition attribute
 * @param sort its sort attributes
 */
record IndexProposal(String name, AttributeInfo partition, List<AttributeInfo> sort) {

    /** What is said where there is none. */
    static final String NONE = "No index would serve it: the condition compares no attribute for equality that could be"
            + " a partition key. allowScan() reads the whole table.";

    private static final int MAX_SORT_ATTRIBUTES = 4;
    private static final Set<AttributeType> KEY_TYPES = EnumSet.of(AttributeType.S, AttributeType.N, AttributeType.B);

    /** The index for these parts of a condition; empty if there can be none. */
    static Optional<IndexProposal> of(TableDefinition table, List<ConditionPart> parts) {
        if (parts.stream().anyMatch(ConditionPart::namesNothingKnown)) {
            return Optional.empty();
        }
        List<AttributeInfo> equal = narrowed(table, parts, KeyUse.Equal.class);
        List<AttributeInfo> ranges = narrowed(table, parts, KeyUse.Range.class);
        if (equal.isEmpty()) {
            return Optional.empty();
        }
        List<AttributeInfo> sort = Stream.concat(
                        equal.stream().skip(1), ranges.stream().limit(1))
                .limit(MAX_SORT_ATTRIBUTES)
                .toList();
        return Optional.of(new IndexProposal(freeName(table, equal.get(0), sort), equal.get(0), sort));
    }

    private static List<AttributeInfo> narrowed(
            TableDefinition table, List<ConditionPart> parts, Class<? extends KeyUse> use) {
        return table.attributes().stream()
                .filter(attribute ->
                        attribute.type().filter(KEY_TYPES::contains).isPresent())
                .filter(attribute -> use.isInstance(KeyUse.of(attribute.name(), parts)))
                .toList();
    }

    /** An index with the plain name may be there and not serve, for want of whole items. */
    private static String freeName(TableDefinition table, AttributeInfo partition, List<AttributeInfo> sort) {
        String name = Stream.concat(Stream.of(partition), sort.stream())
                .map(each -> each.javaName().replaceAll("[^a-zA-Z0-9]", "-"))
                .collect(Collectors.joining("-", "by-", ""));
        Set<String> taken = table.indexes().stream().map(IndexInfo::name).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(name), IntStream.iterate(2, next -> next + 1).mapToObj(next -> name + "-" + next))
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }

    /** How it is declared, and that it serves what is not consistent. */
    String text(Consistency consistency) {
        List<String> elements = new ArrayList<>();
        elements.add("name = \"" + name + "\"");
        elements.add("partitionKey = \"" + partition.javaName() + "\"");
        if (sort.size() == 1) {
            elements.add("sortKey = \"" + sort.get(0).javaName() + "\"");
        } else if (!sort.isEmpty()) {
            elements.add(sort.stream()
                    .map(AttributeInfo::javaName)
                    .collect(Collectors.joining("\", \"", "sortKey = {\"", "\"}")));
        }
        return (consistency == Consistency.STRONG ? "Without consistent() it" : "It") + " would be served by @Index("
                + String.join(", ", elements) + "). allowScan() reads the whole table.";
    }
}
