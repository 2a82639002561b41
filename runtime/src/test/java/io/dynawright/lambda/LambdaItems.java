package io.dynawright.lambda;

import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;

/** Items of the AWS SDK as Lambda hands them over. */
public final class LambdaItems {

    private LambdaItems() {}

    public static Map<String, AttributeValue> of(
            Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> item) {
        Map<String, AttributeValue> copy = new LinkedHashMap<>();
        item.forEach((name, value) -> copy.put(name, of(value)));
        return copy;
    }

    private static AttributeValue of(software.amazon.awssdk.services.dynamodb.model.AttributeValue value) {
        AttributeValue copy = new AttributeValue();
        return switch (value.type()) {
            case S -> copy.withS(value.s());
            case N -> copy.withN(value.n());
            case B -> copy.withB(value.b().asByteBuffer());
            case BOOL -> copy.withBOOL(value.bool());
            case NUL -> copy.withNULL(true);
            case SS -> copy.withSS(value.ss());
            case NS -> copy.withNS(value.ns());
            case BS ->
                copy.withBS(value.bs().stream().map(SdkBytes::asByteBuffer).toList());
            case L -> copy.withL(value.l().stream().map(LambdaItems::of).toList());
            case M -> copy.withM(of(value.m()));
            default -> throw new IllegalArgumentException(value.toString());
        };
    }
}
