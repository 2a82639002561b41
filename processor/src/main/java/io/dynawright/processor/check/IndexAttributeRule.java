package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.IndexProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The attributes that an index names, for its key or to include them, exist. */
final class IndexAttributeRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (IndexDeclaration index : table.indexes()) {
            Stream<Written<String>> included = index.projection().include().stream()
                    .filter(name -> !table.evolution().isVersion(name.value()));
            Stream.concat(index.namedAttributes().stream(), included)
                    .filter(name -> table.attribute(name.value()).isEmpty())
                    .forEach(name -> problems.accept(problem(table, index, name)));
        }
    }

    private static Problem problem(TableDeclaration table, IndexDeclaration index, Written<String> name) {
        if (table.ignored().stream().anyMatch(member -> member.javaName().equals(name.value()))) {
            return IndexProblems.ignoredAttribute(name.spot(), index.label(), name.value());
        }
        Optional<AttributeDeclaration> stored = table.attributes().stream()
                .filter(attribute -> attribute.storedName().value().equals(name.value()))
                .findFirst();
        return stored.map(attribute ->
                        IndexProblems.storedNameGiven(name.spot(), index.label(), name.value(), attribute.javaName()))
                .orElseGet(() -> IndexProblems.unknownAttribute(
                        name.spot(),
                        index.label(),
                        name.value(),
                        table.name(),
                        Suggestions.nearest(name.value(), table.attributeNames()),
                        table.attributeNames()));
    }
}
