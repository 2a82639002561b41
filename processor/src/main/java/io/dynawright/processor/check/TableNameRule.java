package io.dynawright.processor.check;

import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.LimitProblems;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** The table's name is one that DynamoDB takes. */
final class TableNameRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        ResourceNames.fault(table.tableName().value())
                .ifPresent(found -> problems.accept(
                        LimitProblems.invalidTableName(table.tableName().spot(), found)));
    }
}
