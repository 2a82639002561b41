package io.dynawright.processor.check;

import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.TypeProblems;
import java.util.function.Consumer;

/** An entity is a record or a class. */
final class EntityKindRule implements Rule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        if (!table.entity().kind().canBeEntity()) {
            problems.accept(TypeProblems.notAClass(
                    table.entity().spot(), table.name(), table.entity().kind().text()));
        }
    }
}
