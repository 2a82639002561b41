package io.dynawright.processor.check;

import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.ProjectionDeclaration;
import io.dynawright.processor.declare.ProjectionDeclaration.Kind;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.ProjectionProblems;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An index that includes attributes names some, each once, and none that it holds anyway. */
final class ProjectionRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (IndexDeclaration index : table.indexes()) {
            checkKind(index).ifPresent(problems);
            Set<String> names = new HashSet<>();
            for (Written<String> name : index.projection().include()) {
                if (names.add(name.value())) {
                    keyIncluded(table, index, name).ifPresent(problems);
                } else {
                    problems.accept(ProjectionProblems.includedTwice(name.spot(), index.label(), name.value()));
                }
            }
        }
    }

    private static Optional<Problem> checkKind(IndexDeclaration index) {
        ProjectionDeclaration projection = index.projection();
        return projection.kind().flatMap(kind -> {
            if (projection.include().isEmpty()) {
                return kind.value() == Kind.INCLUDE
                        ? Optional.of(ProjectionProblems.nothingIncluded(kind.spot(), index.label()))
                        : Optional.empty();
            }
            return kind.value() == Kind.INCLUDE
                    ? Optional.empty()
                    : Optional.of(ProjectionProblems.includedBesideProjection(
                            kind.spot(), index.label(), kind.value().name()));
        });
    }

    private static Optional<Problem> keyIncluded(TableDeclaration table, IndexDeclaration index, Written<String> name) {
        boolean isKeyOfIndex =
                index.namedAttributes().stream().anyMatch(key -> key.value().equals(name.value()));
        boolean isKeyOfTable = Arrays.stream(KeyRole.values())
                .flatMap(role -> table.keyed(role).stream())
                .anyMatch(key -> key.javaName().equals(name.value()));
        return isKeyOfIndex || isKeyOfTable
                ? Optional.of(ProjectionProblems.keyIncluded(
                        name.spot(), index.label(), name.value(), isKeyOfIndex ? "the index" : "the table"))
                : Optional.empty();
    }
}
