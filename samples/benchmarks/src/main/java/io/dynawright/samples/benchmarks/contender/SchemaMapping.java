package io.dynawright.samples.benchmarks.contender;

import io.dynawright.schema.EntitySchema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A schema that Dynawright has generated. */
public record SchemaMapping<T>(EntitySchema<T> schema) implements Mapping<T> {
    @Override
    public T read(Map<String, AttributeValue> item) {
        return schema.fromItem(item);
    }

    @Override
    public Map<String, AttributeValue> write(T entity) {
        return schema.toItem(entity);
    }
}
