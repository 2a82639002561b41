package io.dynawright.expression;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The order in which DynamoDB sorts values of one type: strings by UTF-8 bytes, binary by unsigned bytes. */
final class ValueOrder {

    private ValueOrder() {}

    /** Below zero if the first value is less; zero if they are equal, or of types that have no order. */
    static int compare(AttributeValue first, AttributeValue second) {
        if (first.type() != second.type()) {
            return 0;
        }
        return switch (first.type()) {
            case S -> Arrays.compareUnsigned(utf8(first), utf8(second));
            case N -> new BigDecimal(first.n()).compareTo(new BigDecimal(second.n()));
            case B ->
                Arrays.compareUnsigned(first.b().asByteArrayUnsafe(), second.b().asByteArrayUnsafe());
            default -> 0;
        };
    }

    private static byte[] utf8(AttributeValue value) {
        return value.s().getBytes(StandardCharsets.UTF_8);
    }
}
