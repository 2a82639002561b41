package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.LifecycleMark.Expired;
import io.dynawright.processor.declare.ProjectionDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.LifecycleProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads of every index can filter by what hides expired items. */
final class HiddenExpiredRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : table.attributes()) {
            for (Written<LifecycleMark> mark : attribute.lifecycle()) {
                if (mark.value() instanceof LifecycleMark.TimeToLive time && time.expired() == Expired.HIDDEN) {
                    table.indexes().stream()
                            .flatMap(index -> check(attribute, mark, index).stream())
                            .forEach(problems);
                }
            }
        }
    }

    private static Optional<Problem> check(
            AttributeDeclaration attribute, Written<LifecycleMark> mark, IndexDeclaration index) {
        if (names(index.namedAttributes(), attribute)) {
            return Optional.of(LifecycleProblems.expiryOfIndexKey(mark.spot(), attribute.javaName(), index.label()));
        }
        return index.projection().meant() == ProjectionDeclaration.Kind.ALL
                        || names(index.projection().include(), attribute)
                ? Optional.empty()
                : Optional.of(LifecycleProblems.expiryNotProjected(index.spot(), index.label(), attribute.javaName()));
    }

    private static boolean names(Collection<Written<String>> names, AttributeDeclaration attribute) {
        return List.copyOf(names).stream().anyMatch(name -> name.value().equals(attribute.javaName()));
    }
}
