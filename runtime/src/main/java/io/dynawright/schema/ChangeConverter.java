package io.dynawright.schema;

import io.dynawright.codec.MapItemWriter;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes of a moment what a schema stores as that of an item's last write, for the enhanced client. */
record ChangeConverter(EntitySchema<?> schema, String attribute) implements AttributeConverter<Instant> {

    @Override
    public AttributeValue transformFrom(Instant now) {
        MapItemWriter out = new MapItemWriter();
        schema.writeChange(now, out);
        Map<String, AttributeValue> written = out.item();
        return written.getOrDefault(attribute, AttributeValue.fromNul(true));
    }

    /** The enhanced client reads no timestamps by themselves: the schema reads whole items. */
    @Override
    public Instant transformTo(AttributeValue input) {
        throw new UnsupportedOperationException("read the item with its schema");
    }

    @Override
    public EnhancedType<Instant> type() {
        return EnhancedType.of(Instant.class);
    }

    @Override
    public AttributeValueType attributeValueType() {
        return schema.definition()
                .attribute(attribute)
                .type()
                .map(type -> AttributeValueType.valueOf(type.name()))
                .orElse(AttributeValueType.NULL);
    }
}
