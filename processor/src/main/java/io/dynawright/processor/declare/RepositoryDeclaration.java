package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An interface with {@code @Repository}, as written.
 *
 * @param entity what the annotation names
 * @param repositories those of the entity; empty if it is no table
 * @param methods what a class has to implement, also of what the interface extends
 * @param leadingKeys the values of the partition key that it may touch
 */
public record RepositoryDeclaration(
        JavaType.Declared type,
        Visibility visibility,
        Set<Flaw> flaws,
        Written<JavaType> entity,
        Optional<Repositories> repositories,
        List<Written<RepositoryMethod>> methods,
        List<Written<String>> leadingKeys,
        Surroundings surroundings,
        Spot spot) {

    /** Copies the collections. */
    public RepositoryDeclaration {
        flaws = Set.copyOf(flaws);
        methods = List.copyOf(methods);
        leadingKeys = List.copyOf(leadingKeys);
    }

    /** What keeps a class from implementing it. */
    public enum Flaw {
        NO_INTERFACE,
        SEALED,
        GENERIC,
        PRIVATE,
        NAME_TAKEN
    }

    /** The generated repositories of an entity; the second one can be turned off. */
    public record Repositories(RepositoryType blocking, Optional<RepositoryType> asynchronous) {}

    /** The class that is generated for it. */
    public JavaType.Declared implementation() {
        return Names.repositoryOf(type);
    }

    /** The repository that it is a part of: the one whose methods it has, if any. */
    public Optional<RepositoryType> repository() {
        return repositories.map(both ->
                both.asynchronous().filter(repository -> isAsynchronous()).orElseGet(both::blocking));
    }

    /** Whether its methods give what is yet to come. */
    public boolean isAsynchronous() {
        return methods.stream().anyMatch(method -> isAsynchronous(method.value()));
    }

    /** Whether the method gives what is yet to come. */
    public static boolean isAsynchronous(RepositoryMethod method) {
        return method.result() instanceof JavaType.Declared result
                && (result.qualifiedName().startsWith("java.util.concurrent.Completable")
                        || result.qualifiedName().startsWith("io.dynawright.Async"));
    }
}
