package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.Sources;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.DerivedProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** A derived key says what it is derived from, so that no update leaves it behind. */
final class DerivedKeyRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        table.classes().stream()
                .flatMap(each -> each.attributes().stream())
                .filter(attribute -> attribute.sources().equals(Optional.of(new Sources.Unsaid())))
                .forEach(attribute -> use(table, attribute)
                        .map(use -> DerivedProblems.keyWithoutSources(attribute.spot(), attribute.javaName(), use))
                        .ifPresent(problems));
    }

    private static Optional<String> use(TableDeclaration table, AttributeDeclaration attribute) {
        return attribute.keys().isEmpty()
                ? table.indexes().stream()
                        .filter(index -> index.namedAttributes().stream()
                                .anyMatch(name -> name.value().equals(attribute.javaName())))
                        .map(IndexDeclaration::label)
                        .findFirst()
                : Optional.of("the table");
    }
}
