package io.dynawright.processor.check;

import io.dynawright.processor.declare.RepositoryDeclaration;
import io.dynawright.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** All rules about interfaces over repositories. */
public final class RepositoryRules {

    private static final List<RepositoryRule> ALL =
            List.of(new RepositoryTypeRule(), new RepositoryMethodRule(), new LeadingKeysRule());

    private RepositoryRules() {}

    /** Everything that is wrong with the interface. */
    public static List<Problem> check(RepositoryDeclaration repository) {
        List<Problem> problems = new ArrayList<>();
        ALL.forEach(rule -> rule.check(repository, problems::add));
        return problems;
    }
}
