package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.problem.InfrastructureProblems;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** Without the runtime no type can be stored, which is one problem and not one per attribute. */
final class RuntimeRule implements Rule {

    @Override
    public void check(Declaration table, Consumer<Problem> problems) {
        if (table.codecs().isEmpty()) {
            problems.accept(InfrastructureProblems.noRuntime(table.entity().spot(), table.name()));
        }
    }
}
