package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;

/**
 * A member with {@code @Ignore}.
 *
 * @param marks the other annotations of ours that it bears, by simple name
 */
public record IgnoredMember(String javaName, List<Written<String>> marks, Spot spot) {
    public IgnoredMember {
        marks = List.copyOf(marks);
    }
}
