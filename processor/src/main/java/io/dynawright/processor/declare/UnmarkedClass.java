package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;

/**
 * A class that bears, itself or on its members, annotations of ours, and no {@code @Table} of ours.
 *
 * @param marks our annotations on the class itself, by simple name
 * @param foreign the annotations on the class that are not ours
 */
public record UnmarkedClass(String name, List<Written<String>> marks, List<ForeignMark> foreign, Spot spot) {
    public UnmarkedClass {
        marks = List.copyOf(marks);
        foreign = List.copyOf(foreign);
    }
}
