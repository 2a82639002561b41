package io.dynawright.processor.check;

import io.dynawright.processor.declare.RepositoryDeclaration;
import io.dynawright.processor.declare.RepositoryDeclaration.Flaw;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.RepositoryProblems;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A class can be written that implements it, over the repository of a table. */
final class RepositoryTypeRule implements RepositoryRule {

    private static final List<Map.Entry<Flaw, String>> OBSTACLES = List.of(
            Map.entry(Flaw.SEALED, "it is sealed"),
            Map.entry(Flaw.GENERIC, "it has type parameters"),
            Map.entry(Flaw.PRIVATE, "it is private, or in a private class"));

    @Override
    public void check(RepositoryDeclaration repository, Consumer<Problem> problems) {
        String type = repository.type().simpleName();
        if (repository.repositories().isEmpty()) {
            problems.accept(RepositoryProblems.noTable(
                    repository.entity().spot(),
                    type,
                    repository.entity().value().toString()));
        }
        if (repository.flaws().contains(Flaw.NO_INTERFACE)) {
            problems.accept(RepositoryProblems.noInterface(repository.spot(), type));
            return;
        }
        OBSTACLES.stream()
                .filter(obstacle -> repository.flaws().contains(obstacle.getKey()))
                .forEach(obstacle -> problems.accept(
                        RepositoryProblems.cannotBeImplemented(repository.spot(), type, obstacle.getValue())));
        if (repository.flaws().contains(Flaw.NAME_TAKEN)) {
            problems.accept(RepositoryProblems.nameTaken(
                    repository.spot(), type, repository.implementation().simpleName()));
        }
        if (repository.methods().isEmpty()) {
            problems.accept(RepositoryProblems.noMethods(repository.spot(), type));
        }
    }
}
