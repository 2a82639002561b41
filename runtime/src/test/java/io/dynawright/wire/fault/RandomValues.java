package io.dynawright.wire.fault;

import static io.dynawright.wire.fault.Json.arr;
import static io.dynawright.wire.fault.Json.obj;
import static io.dynawright.wire.fault.Json.raw;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Values of attributes as DynamoDB sends them, and as it never would. */
final class RandomValues {

    private static final int DEPTH = 3;
    private static final int[] DEPTHS = {31, 32, 33, 64, 300, 495, 520};
    private static final int LONG = 9_000;

    private static final String[] PIECES = {
        "a",
        "Z",
        "0",
        "name",
        "\"",
        "\\",
        "/",
        "\n",
        "\u0000",
        "\u001f",
        "\u007f",
        "ß",
        "ÿ",
        "€",
        "\u2028",
        "\uffff",
        "😀",
        "{",
        "}",
        "[",
        ":",
        ",",
        " ",
        "\ufeff",
        "kilimandscharo"
    };

    private static final String[] HALVES = {"\ud83d", "\ude00", "\ude00\ud83d"};

    private static final String[] NUMBERS = {
        "0",
        "-0",
        "0.0",
        "1.50",
        "-1",
        "1E2",
        "1e+2",
        "12e-1",
        "127",
        "128",
        "-128",
        "32768",
        "2147483647",
        "2147483648",
        "-2147483648",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "9.9999999999999999999999999999999999999E+125",
        "-1E-130",
        "12345678901234567890123456789012345678",
        "0.00000000000000000000000000000000000001",
        "3.4028235e38",
        "1.7976931348623157e308",
        "4.9e-324",
        "1e400",
        "007",
        "+1",
        " 1",
        "1 ",
        "1.",
        ".5",
        "1e",
        "-",
        "",
        "NaN",
        "Infinity",
        "0x10",
        "1_000",
        "1d",
        "٣",
        "1,5"
    };

    private final Random random;
    private final List<String> pieces;

    private RandomValues(Random random, List<String> pieces) {
        this.random = random;
        this.pieces = pieces;
    }

    /** Texts of theirs are Unicode. */
    static RandomValues sound(Random random) {
        return new RandomValues(random, List.of(PIECES));
    }

    /** Texts of theirs have halves of surrogate pairs. */
    static RandomValues any(Random random) {
        List<String> pieces = new ArrayList<>(List.of(PIECES));
        pieces.addAll(List.of(HALVES));
        return new RandomValues(random, pieces);
    }

    /** A value that any reader takes. */
    Json value() {
        return value(random.nextInt(DEPTH + 1));
    }

    private Json value(int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 10)) {
            case 0 -> s(text());
            case 1 -> n(number());
            case 2 -> obj("B", Json.text(base64()));
            case 3 -> obj("BOOL", raw(random.nextBoolean()));
            case 4 -> obj("NULL", raw(true));
            case 5 -> obj("SS", set(() -> Json.text(text())));
            case 6 -> obj("NS", set(() -> Json.text(number())));
            case 7 -> obj("BS", set(() -> Json.text(base64())));
            case 8 -> list(() -> value(depth - 1));
            default -> map(() -> value(depth - 1));
        };
    }

    static Json s(String value) {
        return obj("S", Json.text(value));
    }

    static Json n(Object value) {
        return obj("N", Json.text(value.toString()));
    }

    Json list(Supplier<Json> element) {
        return obj("L", arr(times(random.nextInt(4), element)));
    }

    /** A map, each of whose names comes once. */
    Json map(Supplier<Json> value) {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = text();
            members.put(name, new Json.Member(name, value.get()));
        }
        return obj("M", obj(members.values()));
    }

    /** A set that is not empty. */
    Json set(Supplier<Json.Text> element) {
        Set<Json.Text> elements = new LinkedHashSet<>(times(1 + random.nextInt(3), element));
        return arr(elements);
    }

    private static <E> List<E> times(int count, Supplier<E> element) {
        List<E> elements = new ArrayList<>();
        for (int i = count; i > 0; i--) {
            elements.add(element.get());
        }
        return elements;
    }

    /** The empty one now and then, and a very long one. */
    String text() {
        int length = random.nextInt(5_000) == 0 ? random.nextInt(LONG) : random.nextInt(6);
        StringBuilder text = new StringBuilder();
        for (int i = length; i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    /** As DynamoDB writes it. */
    String number() {
        BigDecimal number = new BigDecimal(new BigInteger(random.nextInt(126), random), random.nextInt(50) - 10);
        BigDecimal signed = random.nextBoolean() ? number : number.negate();
        return random.nextInt(3) == 0
                ? String.valueOf(random.nextInt(2000) - 1000)
                : signed.signum() == 0 ? "0" : signed.stripTrailingZeros().toString();
    }

    String base64() {
        byte[] bytes = new byte[random.nextInt(500) == 0 ? random.nextInt(LONG) : random.nextInt(7)];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** What may be refused: numbers at the limits and beyond, and values that are none of DynamoDB's. */
    Json tricky() {
        return switch (random.nextInt(7)) {
            case 0 -> value();
            case 1, 2 -> n(NUMBERS[random.nextInt(NUMBERS.length)]);
            case 3 -> obj("B", Json.text(damagedBase64()));
            case 4 -> deep();
            default -> wrong();
        };
    }

    private String damagedBase64() {
        StringBuilder text = new StringBuilder(base64());
        text.insert(
                random.nextInt(text.length() + 1),
                new String[] {"=", " ", "\n", "-", "_", "é", "A", "===", "\u0000"}[random.nextInt(9)]);
        return text.toString();
    }

    /** Deeper than DynamoDB has it, and now and then than parsers take it. */
    private Json deep() {
        int depth = DEPTHS[random.nextInt(DEPTHS.length)];
        StringBuilder begin = new StringBuilder();
        StringBuilder end = new StringBuilder();
        for (int i = depth; i > 0; i--) {
            boolean isList = random.nextBoolean();
            begin.append(isList ? "{\"L\":[" : "{\"M\":{\"m\":");
            end.append(isList ? "}]" : "}}");
        }
        return raw(begin + "{\"S\":\"bottom\"}" + end.reverse());
    }

    /** A value that is not exactly one of a known type with the right content. */
    private Json wrong() {
        return switch (random.nextInt(9)) {
            case 0 -> obj();
            case 1 -> obj(type(), scalar());
            case 2 -> obj(type(), arr(List.of(scalar(), value(1))));
            case 3 -> obj(type(), obj("m", scalar()));
            case 4 -> obj(new String[] {"X", "s", "", "SDK_UNKNOWN", "Nul", "Type"}[random.nextInt(6)], scalar());
            case 5 -> obj(new Json.Member(type(), content()), new Json.Member(type(), content()));
            case 6 -> obj(new Json.Member("S", Json.text("known")), new Json.Member("Z", noise(2)));
            case 7 -> twice();
            default -> scalar();
        };
    }

    private Json content() {
        return ((Json.Obj) value(1)).members().get(0).value();
    }

    private Json twice() {
        String name = text();
        return obj("M", obj(new Json.Member(name, value(1)), new Json.Member(name, value(1))));
    }

    private String type() {
        return new String[] {"S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M"}[random.nextInt(10)];
    }

    private Json scalar() {
        return switch (random.nextInt(6)) {
            case 0 -> Json.text(text());
            case 1 -> raw(number());
            case 2 -> raw(random.nextBoolean());
            case 3 -> arr(List.of());
            case 4 -> obj();
            default -> raw("null");
        };
    }

    /** Any JSON at all. */
    Json noise(int depth) {
        return switch (random.nextInt(depth == 0 ? 1 : 3)) {
            case 0 -> scalar();
            case 1 -> arr(times(random.nextInt(4), () -> noise(depth - 1)));
            default -> obj(times(random.nextInt(4), () -> new Json.Member(text(), noise(depth - 1))));
        };
    }
}
