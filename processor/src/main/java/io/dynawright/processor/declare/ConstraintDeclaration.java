package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation that says what a value has to be.
 *
 * @param annotation its name as messages write it: {@code @Size}
 * @param parameters what its message can refer to
 * @param message what the user wants to be told
 */
public record ConstraintDeclaration(
        String annotation,
        Constraint constraint,
        Map<String, String> parameters,
        Optional<Written<String>> message,
        Spot spot) {

    public ConstraintDeclaration {
        parameters = Map.copyOf(parameters);
    }

    /** The same annotation, taken to mean this. */
    public ConstraintDeclaration with(Constraint other) {
        return new ConstraintDeclaration(annotation, other, parameters, message, spot);
    }

    /** Whether both say the same, wherever they stand. */
    public boolean saysTheSameAs(ConstraintDeclaration other) {
        return annotation.equals(other.annotation)
                && constraint.equals(other.constraint)
                && text().equals(other.text());
    }

    /** The message with what it refers to. */
    public Optional<String> text() {
        return message.map(written -> new MessageTemplate(written.value()).fill(parameters));
    }
}
