package io.dynawright.processor.model;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.RepositoryMethod;
import io.dynawright.processor.declare.Surroundings;
import io.dynawright.processor.declare.Visibility;
import java.util.List;

/**
 * An interface over a repository, and the class that implements it.
 *
 * @param type the interface
 * @param implementation the class
 * @param entity what the repository stores
 * @param repository the generated repository, blocking or not
 * @param connection what runs the operations: {@code Dynawright} or {@code DynawrightAsync}
 * @param methods those of the interface, which the repository has too
 * @param leadingKeys the values of the partition key that it may touch; empty for all
 */
public record RepositoryModel(
        JavaType.Declared type,
        JavaType.Declared implementation,
        JavaType.Declared entity,
        JavaType.Declared repository,
        JavaType.Declared connection,
        Visibility visibility,
        List<RepositoryMethod> methods,
        List<String> leadingKeys,
        Surroundings surroundings) {

    /** Copies the lists. */
    public RepositoryModel {
        methods = List.copyOf(methods);
        leadingKeys = List.copyOf(leadingKeys);
    }
}
