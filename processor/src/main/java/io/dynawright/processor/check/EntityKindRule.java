package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.TypeProblems;
import java.util.function.Consumer;

/** An entity is a record or a class. */
final class EntityKindRule implements Rule {

    @Override
    public void check(Declaration table, Consumer<Problem> problems) {
        if (!table.entity().kind().canBeEntity()) {
            problems.accept(TypeProblems.notAClass(
                    table.entity().spot(),
                    table.entity().role().annotation(),
                    table.name(),
                    table.entity().kind().text()));
        }
    }
}
