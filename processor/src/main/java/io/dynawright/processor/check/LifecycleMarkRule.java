package io.dynawright.processor.check;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.LifecycleProblems;
import io.dynawright.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Dynawright takes care of an attribute in one way, of a table, and nobody else does. */
final class LifecycleMarkRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        Role role = type.entity().role();
        if (role == Role.VIEW) {
            return; // No mark has a place in a view, of which there is a rule of its own.
        }
        for (AttributeDeclaration attribute : type.attributes()) {
            for (Written<LifecycleMark> mark : marks(attribute)) {
                if (role == Role.TABLE) {
                    check(attribute, mark).ifPresent(problems);
                } else {
                    problems.accept(LifecycleProblems.outsideTable(
                            mark.spot(), mark.value().annotation(), attribute.javaName(), role.annotation()));
                }
            }
        }
    }

    /** Of what is encrypted, there is a rule of its own. */
    private static List<Written<LifecycleMark>> marks(AttributeDeclaration attribute) {
        return attribute.lifecycle().stream()
                .filter(mark -> !(mark.value() instanceof LifecycleMark.Encrypted))
                .toList();
    }

    private static Optional<Problem> check(AttributeDeclaration attribute, Written<LifecycleMark> mark) {
        String name = attribute.javaName();
        String annotation = mark.value().annotation();
        String first = marks(attribute).get(0).value().annotation();
        if (!annotation.equals(first)) {
            return Optional.of(LifecycleProblems.contradiction(mark.spot(), name, first, annotation));
        }
        if (!attribute.keys().isEmpty() && !(mark.value() instanceof LifecycleMark.AutoId)) {
            return Optional.of(LifecycleProblems.ofKey(mark.spot(), annotation, name));
        }
        if (attribute.access() instanceof Access.Derived) {
            return Optional.of(LifecycleProblems.ofDerived(mark.spot(), annotation, name));
        }
        return attribute
                .presence()
                .fallback()
                .map(fallback -> LifecycleProblems.withDefault(fallback.text().spot(), annotation, name));
    }
}
