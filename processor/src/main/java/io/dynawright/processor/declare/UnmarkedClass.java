package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;

/**
 * A class that bears, itself or on its members, annotations of ours, and no {@code @Table} of ours.
 *
 * @param marks our annotations on the class itself that only tables can have, by simple name
 * @param foreign the annotations on the class that are not ours
 * @param keys if it is a document, and not stored in a table as itself, the key annotations on its members
 */
public record UnmarkedClass(
        String name, List<Written<String>> marks, List<ForeignMark> foreign, List<DocumentKey> keys, Spot spot) {

    /** A key annotation, as it is written, in a document. */
    public record DocumentKey(String member, String annotation, Spot spot) {}

    public UnmarkedClass {
        keys = List.copyOf(keys);
        marks = List.copyOf(marks);
        foreign = List.copyOf(foreign);
    }
}
