package io.dynawright.processor.check;

import io.dynawright.processor.declare.RepositoryDeclaration;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** One thing that has to be right about an interface over a repository. */
interface RepositoryRule {

    void check(RepositoryDeclaration repository, Consumer<Problem> problems);
}
