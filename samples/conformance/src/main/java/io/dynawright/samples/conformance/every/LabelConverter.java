package io.dynawright.samples.conformance.every;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A converter of the enhanced client. */
public final class LabelConverter implements AttributeConverter<Label> {

    @Override
    public AttributeValue transformFrom(Label input) {
        return AttributeValue.fromS("label " + input.text());
    }

    @Override
    public Label transformTo(AttributeValue input) {
        return new Label(input.s().substring("label ".length()));
    }

    @Override
    public EnhancedType<Label> type() {
        return EnhancedType.of(Label.class);
    }

    @Override
    public AttributeValueType attributeValueType() {
        return AttributeValueType.S;
    }
}
