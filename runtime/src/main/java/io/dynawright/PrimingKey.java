package io.dynawright;

import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.ItemWriter;
import io.dynawright.schema.EntityKey;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key of a made-up item. */
record PrimingKey<T>(List<String> attributes, Map<String, AttributeValue> item) implements EntityKey<T> {

    @Override
    public void write(ItemWriter out) {
        for (String attribute : attributes) {
            out.attribute(attribute, item.get(attribute), AttributeValueCodec.INSTANCE);
        }
    }

    /** Without values. */
    @Override
    public String toString() {
        return "PrimingKey" + attributes;
    }
}
