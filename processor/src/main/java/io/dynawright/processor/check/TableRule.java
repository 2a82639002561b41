package io.dynawright.processor.check;

import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** One thing, or a few that belong together, that can be wrong with a table. */
interface TableRule {

    void check(TableDeclaration table, Consumer<Problem> problems);
}
