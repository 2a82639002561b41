package io.dynawright.processor.check;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Sources;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.EncryptionProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is encrypted is of use to nobody but those who read the item, and stands nowhere else in plain. */
final class EncryptionRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : type.attributes()) {
            attribute.encrypted().ifPresent(spot -> check(type, attribute, spot).forEach(problems));
        }
    }

    private static Stream<Problem> check(Declaration type, AttributeDeclaration attribute, Spot spot) {
        String name = attribute.javaName();
        if (type.entity().role() == Role.DOCUMENT) {
            return Stream.of(EncryptionProblems.inDocument(spot, type.name(), name));
        }
        if (attribute.access() instanceof Access.Derived) {
            return Stream.of(EncryptionProblems.derived(spot, name));
        }
        return Stream.concat(
                attribute.lifecycle().stream()
                        .map(Written::value)
                        .filter(mark -> !(mark instanceof LifecycleMark.Encrypted))
                        .map(mark -> EncryptionProblems.lifecycle(spot, name, mark.annotation())),
                type.attributes().stream()
                        .filter(derived -> isSource(attribute, derived))
                        .map(derived -> EncryptionProblems.source(spot, name, derived.javaName())));
    }

    private static boolean isSource(AttributeDeclaration attribute, AttributeDeclaration derived) {
        return derived.sources().stream()
                .flatMap(sources -> names(sources).stream())
                .anyMatch(source -> attribute.javaName().equals(derived.beside(source)));
    }

    private static List<String> names(Sources sources) {
        if (sources instanceof Sources.Named named) {
            return named.names().stream().map(Written::value).toList();
        }
        return sources instanceof Sources.Parameters parameters
                ? parameters.parameters().stream().map(Sources.Parameter::name).toList()
                : List.of();
    }
}
