package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** One thing, or a few that belong together, that can be wrong with a class that is stored. */
interface Rule {

    void check(Declaration type, Consumer<Problem> problems);
}
