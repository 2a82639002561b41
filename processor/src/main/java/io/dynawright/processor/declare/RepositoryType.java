package io.dynawright.processor.declare;

import java.util.List;

/**
 * A generated repository.
 *
 * @param methods those that run operations, in its order
 */
public record RepositoryType(JavaType.Declared type, List<RepositoryMethod> methods) {

    /** Copies the list. */
    public RepositoryType {
        methods = List.copyOf(methods);
    }

    /** Whether it has this very method. */
    public boolean has(RepositoryMethod method) {
        return methods.stream().anyMatch(method::isSameAs);
    }

    /** Its methods of this name. */
    public List<RepositoryMethod> called(String name) {
        return methods.stream().filter(method -> method.name().equals(name)).toList();
    }
}
