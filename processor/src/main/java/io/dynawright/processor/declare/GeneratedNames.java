package io.dynawright.processor.declare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The names of the types generated for one entity, all in the entity's package. */
public record GeneratedNames(
        JavaType.Declared schema,
        JavaType.Declared key,
        JavaType.Declared attributes,
        JavaType.Declared query,
        JavaType.Declared update,
        JavaType.Declared operations,
        JavaType.Declared repository,
        Optional<JavaType.Declared> asyncRepository) {

    /** All of them, in the order in which they are written. */
    public List<JavaType.Declared> all() {
        return Arrays.stream(Artefact.values())
                .flatMap(artefact -> of(artefact).stream())
                .toList();
    }

    /** The name of this one, if there is one. */
    public Optional<JavaType.Declared> of(Artefact artefact) {
        return switch (artefact) {
            case SCHEMA -> Optional.of(schema);
            case KEY -> Optional.of(key);
            case ATTRIBUTES -> Optional.of(attributes);
            case QUERY -> Optional.of(query);
            case UPDATE -> Optional.of(update);
            case OPERATIONS -> Optional.of(operations);
            case REPOSITORY -> Optional.of(repository);
            case ASYNC_REPOSITORY -> asyncRepository;
        };
    }

    /** Those that are called so: one, unless two have got the same name. */
    public List<Artefact> called(JavaType.Declared name) {
        return Arrays.stream(Artefact.values())
                .filter(artefact -> of(artefact).equals(Optional.of(name)))
                .toList();
    }
}
