package io.dynawright.processor.check;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.DefaultDeclaration;
import io.dynawright.processor.declare.DefaultDeclaration.Meaning;
import io.dynawright.processor.problem.PresenceProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.Optional;
import java.util.function.Consumer;

/** A default is a value of the attribute's type, and the attribute can be absent. */
final class DefaultRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : type.attributes()) {
            attribute
                    .presence()
                    .fallback()
                    .flatMap(fallback -> problem(attribute, fallback))
                    .ifPresent(problems);
        }
    }

    private static Optional<Problem> problem(AttributeDeclaration attribute, DefaultDeclaration fallback) {
        Spot spot = fallback.text().spot();
        String name = attribute.javaName();
        if (!attribute.keys().isEmpty()) {
            return Optional.of(PresenceProblems.defaultOfKey(spot, name));
        }
        return attribute.access() instanceof Access.Derived
                ? Optional.of(PresenceProblems.defaultOfDerived(spot, name))
                : misunderstood(attribute, fallback);
    }

    private static Optional<Problem> misunderstood(AttributeDeclaration attribute, DefaultDeclaration fallback) {
        Spot spot = fallback.text().spot();
        String text = fallback.text().value();
        String name = attribute.javaName();
        String type = attribute.type().toString();
        if (attribute.codec().isEmpty()) {
            return Optional.empty();
        }
        if (fallback.meaning() instanceof Meaning.Malformed malformed) {
            return Optional.of(PresenceProblems.malformedDefault(spot, name, text, type, malformed.expected()));
        }
        if (fallback.meaning() instanceof Meaning.NoConstant none) {
            return Optional.of(PresenceProblems.unknownConstant(
                    spot, name, text, type, Suggestions.nearest(text, none.constants()), none.constants()));
        }
        return fallback.meaning() instanceof Meaning.Unsupported
                ? Optional.of(PresenceProblems.defaultOfType(spot, name, type))
                : Optional.empty();
    }
}
