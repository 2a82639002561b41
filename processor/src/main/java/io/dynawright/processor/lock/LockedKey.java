package io.dynawright.processor.lock;

import io.dynawright.processor.declare.StoredType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The key of a table or an index. A table has one partition attribute and one sort attribute at most. */
public record LockedKey(List<KeyAttribute> partition, List<KeyAttribute> sort) {

    /** Copies the lists. */
    public LockedKey {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
    }

    /** Whether an attribute is part of it. */
    boolean has(String attribute) {
        return Stream.concat(partition.stream(), sort.stream())
                .anyMatch(part -> part.name().equals(attribute));
    }

    /** How messages write it. */
    public String text() {
        return "partition key " + text(partition) + (sort.isEmpty() ? "" : " and sort key " + text(sort));
    }

    private static String text(List<KeyAttribute> attributes) {
        return attributes.stream()
                .map(attribute ->
                        "\"" + attribute.name() + "\" (" + attribute.type().descriptor() + ")")
                .collect(Collectors.joining(", "));
    }

    /**
     * An attribute in a key. In what form its values are written is said of the attribute.
     *
     * @param name its name in DynamoDB
     */
    public record KeyAttribute(String name, StoredType type) {}
}
