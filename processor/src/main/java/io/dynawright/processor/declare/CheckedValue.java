package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;

/**
 * A type, as used in one place, and what is said there of its values.
 *
 * @param valid where {@code @Valid} stands, which sends the checks on into a document
 * @param elements what its values hold, as far as anything is said of that
 */
public record CheckedValue(
        JavaType type,
        Family family,
        List<ConstraintDeclaration> constraints,
        Optional<Spot> valid,
        List<Element> elements) {

    public CheckedValue {
        constraints = List.copyOf(constraints);
        elements = List.copyOf(elements);
    }

    /** What a value holds, in one of the places that it has for that. */
    public record Element(Place place, CheckedValue value) {}

    /** How elements are reached. */
    public enum Place {
        /** By their number. */
        INDEX,
        /** One after the other. */
        ITERATION,
        /** As a key of a map. */
        KEY,
        /** As a value of a map. */
        VALUE,
        /** It is the only one. */
        OPTIONAL,
        /** It is the only one, and a number: of {@code OptionalInt} and its like. */
        OPTIONAL_NUMBER,
        /** Nobody knows how. */
        UNKNOWN
    }

    /** The same of what is flattened, of which the members are checked anyway. */
    public CheckedValue withoutValid() {
        return new CheckedValue(type, family, constraints, Optional.empty(), elements);
    }

    /** Whether nothing is said. */
    public boolean isFree() {
        return constraints.isEmpty() && valid.isEmpty() && elements.isEmpty();
    }
}
