package io.dynawright.processor.declare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return Stream.concat(
                        Stream.of(schema, key, attributes, query, update, operations, repository),
                        asyncRepository.stream())
                .toList();
    }
}
