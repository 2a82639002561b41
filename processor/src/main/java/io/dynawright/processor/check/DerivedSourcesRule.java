package io.dynawright.processor.check;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.Sources;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.DerivedProblems;
import io.dynawright.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is derived is derived from attributes that are stored. */
final class DerivedSourcesRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        for (AttributeDeclaration derived : type.attributes()) {
            derived.sources().ifPresent(sources -> check(type, derived, sources).forEach(problems));
        }
    }

    private static Stream<Problem> check(Declaration type, AttributeDeclaration derived, Sources sources) {
        if (sources instanceof Sources.Named named) {
            return named.names().stream().flatMap(name -> named(type, derived, name).stream());
        }
        return sources instanceof Sources.Parameters parameters
                ? parameters.parameters().stream().flatMap(parameter -> parameter(type, derived, parameter).stream())
                : Stream.empty();
    }

    private static Optional<Problem> named(Declaration type, AttributeDeclaration derived, Written<String> name) {
        List<String> stored = names(type, derived);
        return stored.contains(name.value())
                ? Optional.empty()
                : Optional.of(DerivedProblems.unknownSource(
                        name.spot(),
                        derived.javaName(),
                        name.value(),
                        Suggestions.nearest(name.value(), stored),
                        stored));
    }

    private static Optional<Problem> parameter(
            Declaration type, AttributeDeclaration derived, Sources.Parameter parameter) {
        String name = parameter.name();
        List<String> members = names(type, derived).stream()
                .filter(member -> !member.contains("."))
                .toList();
        Optional<AttributeDeclaration> attribute =
                type.attribute(derived.beside(name)).filter(found -> members.contains(name));
        if (attribute.isEmpty()) {
            return Optional.of(DerivedProblems.unknownParameter(
                    parameter.spot(), derived.javaName(), name, Suggestions.nearest(name, members), members));
        }
        String expected = attribute.get().type().toString();
        String found = parameter.type().toString();
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(
                        DerivedProblems.parameterType(parameter.spot(), derived.javaName(), name, found, expected));
    }

    /** What a derived attribute can be made of, called as in the class that has the method. */
    private static List<String> names(Declaration type, AttributeDeclaration derived) {
        String prefix = derived.beside("");
        return type.attributes().stream()
                .filter(attribute -> !(attribute.access() instanceof Access.Derived))
                .map(AttributeDeclaration::javaName)
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }
}
