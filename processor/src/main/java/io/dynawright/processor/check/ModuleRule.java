package io.dynawright.processor.check;

import io.dynawright.processor.declare.ModuleDeclaration;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** One thing that has to be right about all tables of a module together. */
interface ModuleRule {

    void check(ModuleDeclaration module, Consumer<Problem> problems);
}
