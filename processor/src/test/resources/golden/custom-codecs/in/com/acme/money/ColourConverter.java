package com.acme.money;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A converter of the AWS enhanced client. */
public final class ColourConverter implements AttributeConverter<Colour> {

    @Override
    public AttributeValue transformFrom(Colour colour) {
        return AttributeValue.builder().n(Integer.toString(colour.rgb())).build();
    }

    @Override
    public Colour transformTo(AttributeValue stored) {
        return new Colour(Integer.parseInt(stored.n()));
    }

    @Override
    public EnhancedType<Colour> type() {
        return EnhancedType.of(Colour.class);
    }

    @Override
    public AttributeValueType attributeValueType() {
        return AttributeValueType.N;
    }
}
