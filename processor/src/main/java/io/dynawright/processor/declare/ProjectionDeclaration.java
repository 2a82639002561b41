package io.dynawright.processor.declare;

import java.util.List;
import java.util.Optional;

/**
 * What an index holds of each item, as its annotation says.
 *
 * @param kind what is written for {@code projection}
 * @param include the Java names of the attributes to be held beside the keys
 */
public record ProjectionDeclaration(Optional<Written<Kind>> kind, List<Written<String>> include) {

    /** Nothing is written. */
    public static final ProjectionDeclaration UNSAID = new ProjectionDeclaration(Optional.empty(), List.of());

    public ProjectionDeclaration {
        include = List.copyOf(include);
    }

    /** The constants of the runtime's {@code Projection}. */
    public enum Kind {
        ALL,
        KEYS_ONLY,
        INCLUDE
    }

    /** What is meant: attributes to include say enough by themselves. */
    public Kind meant() {
        return kind.map(Written::value).orElse(include.isEmpty() ? Kind.ALL : Kind.INCLUDE);
    }
}
