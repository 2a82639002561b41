package io.dynawright.samples.benchmarks.contender;

import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A schema of the enhanced client. */
public record EnhancedMapping<E>(TableSchema<E> schema) implements Mapping<E> {
    @Override
    public E read(Map<String, AttributeValue> item) {
        return schema.mapToItem(item);
    }

    @Override
    public Map<String, AttributeValue> write(E entity) {
        return schema.itemToMap(entity, true);
    }
}
