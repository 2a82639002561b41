package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Sources;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.LifecycleProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Nothing is derived from what Dynawright makes only when the item is sent. Of a new id, it derives anew. */
final class LifecycleSourceRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        for (AttributeDeclaration derived : type.attributes()) {
            derived.sources().stream()
                    .flatMap(LifecycleSourceRule::names)
                    .flatMap(name -> check(type, derived, name).stream())
                    .forEach(problems);
        }
    }

    private static Stream<Written<String>> names(Sources sources) {
        if (sources instanceof Sources.Named named) {
            return named.names().stream();
        }
        return sources instanceof Sources.Parameters parameters
                ? parameters.parameters().stream().map(each -> new Written<>(each.name(), each.spot()))
                : Stream.empty();
    }

    private static Optional<Problem> check(Declaration type, AttributeDeclaration derived, Written<String> name) {
        return type.attribute(derived.beside(name.value()))
                .flatMap(AttributeDeclaration::lifecycleMark)
                .filter(mark -> mark.isFilled() && !(mark instanceof LifecycleMark.AutoId))
                .map(mark ->
                        LifecycleProblems.source(name.spot(), derived.javaName(), name.value(), mark.annotation()));
    }
}
