package io.dynawright.processor.check;

import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.ProjectionProblems;
import java.util.List;
import java.util.function.Consumer;

/** Indexes include no more attributes than DynamoDB takes: so many for one index, so many for all of a table. */
final class ProjectionCountRule implements TableRule {

    private static final int DOCUMENTED_FOR_INDEX = 20;
    private static final int LIMIT_FOR_TABLE = 100;

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (IndexDeclaration index : table.indexes()) {
            List<Written<String>> included = index.projection().include();
            if (included.size() > DOCUMENTED_FOR_INDEX) {
                problems.accept(ProjectionProblems.manyIncluded(
                        included.get(DOCUMENTED_FOR_INDEX).spot(),
                        index.label(),
                        included.size(),
                        DOCUMENTED_FOR_INDEX));
            }
        }
        List<Written<String>> all = table.indexes().stream()
                .flatMap(index -> index.projection().include().stream())
                .toList();
        if (all.size() > LIMIT_FOR_TABLE) {
            problems.accept(ProjectionProblems.tooManyIncluded(
                    all.get(LIMIT_FOR_TABLE).spot(), table.name(), all.size(), LIMIT_FOR_TABLE));
        }
    }
}
