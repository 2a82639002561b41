package io.dynawright.processor.check;

import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.LimitProblems;
import io.dynawright.processor.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** There are no more indexes than a table can have. */
final class IndexCountRule implements TableRule {

    private static final int LOCAL_LIMIT = 5;
    private static final int GLOBAL_QUOTA = 20;

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        List<IndexDeclaration> local = table.indexes().stream()
                .filter(index -> index instanceof IndexDeclaration.Local)
                .toList();
        if (local.size() > LOCAL_LIMIT) {
            problems.accept(LimitProblems.tooManyLocalIndexes(
                    local.get(LOCAL_LIMIT).spot(), table.name(), local.size(), LOCAL_LIMIT));
        }
        List<IndexDeclaration> global = table.indexes().stream()
                .filter(index -> index instanceof IndexDeclaration.Global)
                .toList();
        if (global.size() > GLOBAL_QUOTA) {
            problems.accept(LimitProblems.manyGlobalIndexes(
                    global.get(GLOBAL_QUOTA).spot(), table.name(), global.size(), GLOBAL_QUOTA));
        }
    }
}
