package io.dynawright.processor.check;

import io.dynawright.processor.declare.MethodActions;
import io.dynawright.processor.declare.RepositoryDeclaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.RepositoryProblems;
import java.util.function.Consumer;

/** A policy can keep it to the partition keys that it names. */
final class LeadingKeysRule implements RepositoryRule {

    @Override
    public void check(RepositoryDeclaration repository, Consumer<Problem> problems) {
        String type = repository.type().simpleName();
        repository.leadingKeys().stream()
                .filter(key -> key.value().isBlank())
                .forEach(key -> problems.accept(RepositoryProblems.blankKey(key.spot(), type)));
        if (!repository.leadingKeys().isEmpty()) {
            repository.methods().stream()
                    .filter(method -> !MethodActions.of(method.value()).hasPartitionKey())
                    .forEach(method -> problems.accept(RepositoryProblems.noPartitionKey(
                            method.spot(), type, method.value().name())));
        }
    }
}
