package io.dynawright.processor.check;

import io.dynawright.processor.declare.ModuleDeclaration;
import io.dynawright.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** All rules about tables together. Nothing is wrong with any of them alone. */
public final class ModuleRules {

    private static final List<ModuleRule> ALL =
            List.of(new RepositoryNamesRule(), new TableClashRule(), new StackOrderRule());

    private ModuleRules() {}

    /** Everything that is wrong with the module. */
    public static List<Problem> check(ModuleDeclaration module) {
        List<Problem> problems = new ArrayList<>();
        ALL.forEach(rule -> rule.check(module, problems::add));
        return problems;
    }
}
