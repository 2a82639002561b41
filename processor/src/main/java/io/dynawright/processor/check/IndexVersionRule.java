package io.dynawright.processor.check;

import io.dynawright.processor.declare.EvolutionDeclaration.Version;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.EvolutionProblems;
import io.dynawright.processor.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Where an index holds a part of items of several versions, it also holds which they have. */
final class IndexVersionRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        table.evolution()
                .version()
                .filter(version -> version.oldest().value() < version.current().value())
                .ifPresent(version -> table.indexes().stream()
                        .filter(index -> lacks(index, version))
                        .map(index -> EvolutionProblems.indexWithoutVersion(
                                index.spot(), index.label(), version.attribute().value()))
                        .forEach(problems));
    }

    /** An index of keys alone shows them as they are, in every version. */
    private static boolean lacks(IndexDeclaration index, Version version) {
        List<Written<String>> included = index.projection().include();
        return !included.isEmpty()
                && included.stream()
                        .noneMatch(
                                name -> name.value().equals(version.attribute().value()));
    }
}
