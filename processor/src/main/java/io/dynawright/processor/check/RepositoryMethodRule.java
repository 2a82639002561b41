package io.dynawright.processor.check;

import io.dynawright.processor.declare.RepositoryDeclaration;
import io.dynawright.processor.declare.RepositoryDeclaration.Flaw;
import io.dynawright.processor.declare.RepositoryDeclaration.Repositories;
import io.dynawright.processor.declare.RepositoryMethod;
import io.dynawright.processor.declare.RepositoryType;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.RepositoryProblems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All its methods are methods of one repository. */
final class RepositoryMethodRule implements RepositoryRule {

    /** What makes its methods others than they will be once it is mended. */
    private static final Set<Flaw> UNREADABLE = Set.of(Flaw.NO_INTERFACE, Flaw.GENERIC);

    @Override
    public void check(RepositoryDeclaration repository, Consumer<Problem> problems) {
        if (repository.flaws().stream().noneMatch(UNREADABLE::contains)) {
            repository.repositories().ifPresent(both -> check(repository, both, problems));
        }
    }

    private static void check(RepositoryDeclaration repository, Repositories both, Consumer<Problem> problems) {
        String type = repository.type().simpleName();
        List<Written<RepositoryMethod>> asynchronous = repository.methods().stream()
                .filter(method -> RepositoryDeclaration.isAsynchronous(method.value()))
                .toList();
        if (!asynchronous.isEmpty() && both.asynchronous().isEmpty()) {
            asynchronous.forEach(method -> problems.accept(RepositoryProblems.noAsyncRepository(
                    method.spot(),
                    type,
                    method.value().name(),
                    repository.entity().value().toString())));
        } else if (!asynchronous.isEmpty()
                && asynchronous.size() < repository.methods().size()) {
            problems.accept(RepositoryProblems.mixed(
                    asynchronous.get(0).spot(),
                    type,
                    asynchronous.get(0).value().name()));
        } else {
            RepositoryType target = repository.repository().orElseThrow();
            repository.methods().stream()
                    .flatMap(method -> problem(type, method, target).stream())
                    .forEach(problems);
        }
    }

    private static Optional<Problem> problem(String type, Written<RepositoryMethod> method, RepositoryType target) {
        if (target.has(method.value())) {
            return Optional.empty();
        }
        String name = method.value().name();
        String repository = target.type().simpleName();
        List<RepositoryMethod> called = target.called(name);
        return Optional.of(
                called.isEmpty()
                        ? unknown(method, type, target)
                        : RepositoryProblems.otherSignature(
                                method.spot(), type, name, repository, signatures(method.value(), called)));
    }

    private static Problem unknown(Written<RepositoryMethod> method, String type, RepositoryType target) {
        String name = method.value().name();
        List<String> names =
                target.methods().stream().map(RepositoryMethod::name).distinct().toList();
        return RepositoryProblems.unknownMethod(
                method.spot(), type, name, target.type().simpleName(), Suggestions.nearest(name, names), names);
    }

    /** That with the same parameters, else those with as many, else all. */
    private static List<String> signatures(RepositoryMethod written, List<RepositoryMethod> called) {
        return Stream.<Predicate<RepositoryMethod>>of(
                        written::hasParametersOf,
                        method -> method.parameters().size()
                                == written.parameters().size(),
                        method -> true)
                .map(alike -> called.stream()
                        .filter(alike)
                        .map(RepositoryMethod::toString)
                        .toList())
                .filter(signatures -> !signatures.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
