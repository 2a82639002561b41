package io.dynawright.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of all types of DynamoDB, nested at random. */
public final class RandomItems {

    private static final String[] PIECES = {
        "a", "Z", "0", "\"", "\\", "\n", "\u0001", "ß", "€", "😀", "{", "}", ".", " "
    };
    private static final int DEPTH = 4;

    private final Random random;

    public RandomItems(Random random) {
        this.random = random;
    }

    public Map<String, AttributeValue> item() {
        return map(DEPTH);
    }

    private Map<String, AttributeValue> map(int depth) {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            map.put((random.nextBoolean() ? "a" : text()) + i, value(depth));
        }
        return map;
    }

    private AttributeValue value(int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 10)) {
            case 0 -> AttributeValue.fromS(text());
            case 1 -> AttributeValue.fromN(number());
            case 2 -> AttributeValue.fromB(bytes());
            case 3 -> AttributeValue.fromBool(random.nextBoolean());
            case 4 -> AttributeValue.fromNul(true);
            case 5 -> AttributeValue.fromSs(set(this::text));
            case 6 -> AttributeValue.fromNs(set(this::number));
            case 7 -> AttributeValue.fromBs(set(this::bytes));
            case 8 -> AttributeValue.fromL(list(depth - 1));
            default -> AttributeValue.fromM(map(depth - 1));
        };
    }

    private List<AttributeValue> list(int depth) {
        List<AttributeValue> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(depth));
        }
        return list;
    }

    private <E> List<E> set(Supplier<E> element) {
        Set<E> set = new LinkedHashSet<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            set.add(element.get());
        }
        return List.copyOf(set);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Without trailing zeros, so that equal numbers are equal texts. */
    private String number() {
        BigDecimal number = new BigDecimal(new BigInteger(random.nextInt(120), random), random.nextInt(50) - 10);
        BigDecimal signed = random.nextBoolean() ? number : number.negate();
        return signed.signum() == 0 ? "0" : signed.stripTrailingZeros().toString();
    }

    private SdkBytes bytes() {
        byte[] bytes = new byte[random.nextInt(5)];
        random.nextBytes(bytes);
        return SdkBytes.fromByteArray(bytes);
    }
}
