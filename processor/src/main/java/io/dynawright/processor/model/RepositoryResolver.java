package io.dynawright.processor.model;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.RepositoryDeclaration;
import io.dynawright.processor.declare.RepositoryType;
import io.dynawright.processor.declare.Written;

/** Turns an interface over a repository in which nothing is wrong into what is generated from. */
public final class RepositoryResolver {

    private static final String ROOT = "io.dynawright";

    private RepositoryResolver() {}

    /** The model of a checked declaration. */
    public static RepositoryModel resolve(RepositoryDeclaration declaration) {
        RepositoryType repository = declaration
                .repository()
                .orElseThrow(() -> new IllegalStateException(
                        declaration.type() + " has no repository, which no rule has noticed"));
        return new RepositoryModel(
                declaration.type(),
                declaration.implementation(),
                (JavaType.Declared) declaration.entity().value(),
                repository.type(),
                JavaType.Declared.of(ROOT, declaration.isAsynchronous() ? "DynawrightAsync" : "Dynawright"),
                declaration.visibility(),
                declaration.methods().stream().map(Written::value).toList(),
                declaration.leadingKeys().stream().map(Written::value).toList(),
                declaration.surroundings());
    }
}
