package io.dynawright.processor.check;

import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.LimitProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.function.Consumer;

/** The table's name is one that DynamoDB takes. */
final class TableNameRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        String name = table.tableName().value();
        Spot spot = table.tableName().spot();
        if (ResourceNames.isArn(name)) {
            problems.accept(LimitProblems.arnAsTableName(spot));
        } else {
            ResourceNames.fault(name).ifPresent(found -> problems.accept(LimitProblems.invalidTableName(spot, found)));
        }
    }
}
