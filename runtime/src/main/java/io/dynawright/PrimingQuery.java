package io.dynawright;

import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.schema.EntitySchema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The query of a made-up partition; it has no attributes to filter by or to select. */
final class PrimingQuery<T> extends ConsistentQuery<T, PrimingQuery<T>, PrimingQuery.None, PrimingQuery.None> {

    PrimingQuery(EntitySchema<T> schema, Map<String, AttributeValue> item) {
        super(schema, new None(), new None());
        String partition = schema.definition().key().partition().get(0);
        partitionKey(partition, item.get(partition), AttributeValueCodec.INSTANCE);
    }

    /** The attributes that it could be about. */
    record None() {}
}
