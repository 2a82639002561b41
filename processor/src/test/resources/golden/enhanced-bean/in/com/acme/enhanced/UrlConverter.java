package com.acme.enhanced;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public class UrlConverter implements AttributeConverter<String> {

    @Override
    public AttributeValue transformFrom(String url) {
        return AttributeValue.fromS("https://" + url);
    }

    @Override
    public String transformTo(AttributeValue value) {
        return value.s().substring("https://".length());
    }

    @Override
    public EnhancedType<String> type() {
        return EnhancedType.of(String.class);
    }

    @Override
    public AttributeValueType attributeValueType() {
        return AttributeValueType.S;
    }
}
