package io.dynawright.expression;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a value is for DynamoDB's {@code =}: two values are equal if their identities are. Numbers are equal whatever
 * their scale, sets whatever their order, also inside of lists and maps.
 */
record ValueIdentity(AttributeValue.Type type, Object value) {

    static ValueIdentity of(AttributeValue value) {
        Object identity = switch (value.type()) {
            case N -> number(value.n());
            case SS -> new HashSet<>(value.ss());
            case NS -> value.ns().stream().map(ValueIdentity::number).collect(Collectors.toSet());
            case BS -> new HashSet<>(value.bs());
            case L -> list(value.l());
            case M -> map(value.m());
            default -> value;
        };
        return new ValueIdentity(value.type(), identity);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }

    private static List<ValueIdentity> list(List<AttributeValue> values) {
        return values.stream().map(ValueIdentity::of).toList();
    }

    private static Map<String, ValueIdentity> map(Map<String, AttributeValue> entries) {
        Map<String, ValueIdentity> identities = new HashMap<>();
        entries.forEach((name, value) -> identities.put(name, of(value)));
        return identities;
    }
}
