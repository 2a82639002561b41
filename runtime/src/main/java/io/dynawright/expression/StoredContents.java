package io.dynawright.expression;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** DynamoDB's functions over values; what is absent, or of a type without the function, contains nothing. */
final class StoredContents {

    private StoredContents() {}

    static boolean beginsWith(@Nullable AttributeValue value, @Nullable AttributeValue prefix) {
        if (value == null || prefix == null || value.type() != prefix.type()) {
            return false;
        }
        return switch (value.type()) {
            case S -> value.s().startsWith(prefix.s());
            case B -> isAt(0, bytes(value), bytes(prefix));
            default -> false;
        };
    }

    static boolean contains(@Nullable AttributeValue value, @Nullable AttributeValue part) {
        if (value == null || part == null) {
            return false;
        }
        return switch (value.type()) {
            case S -> part.type() == AttributeValue.Type.S && value.s().contains(part.s());
            case B -> part.type() == AttributeValue.Type.B && isWithin(bytes(value), bytes(part));
            case SS -> value.ss().stream().map(AttributeValue::fromS).anyMatch(each -> isEqual(each, part));
            case NS -> value.ns().stream().map(AttributeValue::fromN).anyMatch(each -> isEqual(each, part));
            case BS -> value.bs().stream().map(AttributeValue::fromB).anyMatch(each -> isEqual(each, part));
            case L -> value.l().stream().anyMatch(each -> isEqual(each, part));
            default -> false;
        };
    }

    static @Nullable AttributeValue size(@Nullable AttributeValue value) {
        if (value == null) {
            return null;
        }
        return switch (value.type()) {
            case S -> Operands.number(value.s().length());
            case B -> Operands.number(bytes(value).length);
            case SS -> Operands.number(value.ss().size());
            case NS -> Operands.number(value.ns().size());
            case BS -> Operands.number(value.bs().size());
            case L -> Operands.number(value.l().size());
            case M -> Operands.number(value.m().size());
            default -> null;
        };
    }

    private static boolean isEqual(AttributeValue left, AttributeValue right) {
        return ConditionEvaluator.isEqual(left, right);
    }

    private static byte[] bytes(AttributeValue value) {
        return value.b().asByteArrayUnsafe();
    }

    private static boolean isWithin(byte[] value, byte[] part) {
        for (int from = 0; from + part.length <= value.length; from++) {
            if (isAt(from, value, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(int from, byte[] value, byte[] part) {
        int to = from + part.length;
        return to <= value.length && Arrays.equals(value, from, to, part, 0, part.length);
    }
}
