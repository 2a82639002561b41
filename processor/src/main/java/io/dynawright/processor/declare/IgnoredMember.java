package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;

/**
 * A member with {@code @Ignore}.
 *
 * @param marks the other annotations of ours that it bears, by simple name
 * @param hiddenType its type, if generated code would have to name it and cannot: to tell constructors apart
 */
public record IgnoredMember(String javaName, List<Written<String>> marks, Optional<JavaType> hiddenType, Spot spot) {
    public IgnoredMember {
        marks = List.copyOf(marks);
    }
}
