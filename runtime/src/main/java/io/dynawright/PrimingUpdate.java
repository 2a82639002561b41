package io.dynawright;

import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.TableDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The update of a made-up item. */
final class PrimingUpdate<T> extends UpdateBuilder<T, PrimingUpdate<T>, PrimingUpdate.None> {

    private final TableDefinition table;
    private final Map<String, AttributeValue> item;

    PrimingUpdate(EntitySchema<T> schema, EntityKey<T> key, Map<String, AttributeValue> item) {
        super(schema, key, new None());
        this.table = schema.definition();
        this.item = item;
    }

    /** Sets one attribute that may be set, if there is one. */
    PrimingUpdate<T> change() {
        for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
            if (!isTakenCareOf(attribute.getKey())) {
                return set(attribute.getKey(), AttributeValueCodec.INSTANCE, attribute.getValue());
            }
        }
        return this;
    }

    private boolean isTakenCareOf(String attribute) {
        Lifecycle lifecycle = table.lifecycle();
        return table.keyLimits().containsKey(attribute)
                || Stream.of(lifecycle.version(), lifecycle.createdAt(), lifecycle.updatedAt())
                        .anyMatch(Optional.of(attribute)::equals);
    }

    /** The attributes that a condition could be about. */
    record None() {}
}
