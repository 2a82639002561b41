package io.dynawright.processor.declare;

import java.util.List;

/** The names of the types generated for one entity, all in the entity's package. */
public record GeneratedNames(
        JavaType.Declared schema,
        JavaType.Declared key,
        JavaType.Declared attributes,
        JavaType.Declared query,
        JavaType.Declared update,
        JavaType.Declared operations,
        JavaType.Declared repository) {

    /** All of them, in the order in which they are written. */
    public List<JavaType.Declared> all() {
        return List.of(schema, key, attributes, query, update, operations, repository);
    }
}
