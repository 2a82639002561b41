package io.dynawright.samples.conformance.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.dynawright.samples.conformance.every.Branch;
import io.dynawright.samples.conformance.every.Grade;
import io.dynawright.samples.conformance.every.Leaf;
import io.dynawright.samples.conformance.every.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.instancio.Instancio;
import org.instancio.InstancioApi;
import org.instancio.Select;
import org.instancio.generator.AfterGenerate;
import org.instancio.settings.Keys;
import org.instancio.settings.Settings;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkNumber;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Random objects of any class, all of whose values DynamoDB can hold. */
public final class Storable {

    private static final Settings SMALL = Settings.create()
            .set(Keys.COLLECTION_MIN_SIZE, 0)
            .set(Keys.COLLECTION_MAX_SIZE, 3)
            .set(Keys.MAP_MIN_SIZE, 0)
            .set(Keys.MAP_MAX_SIZE, 3)
            .set(Keys.MAX_DEPTH, 20)
            .set(Keys.AFTER_GENERATE_HINT, AfterGenerate.DO_NOT_MODIFY);

    /** Values of the classes that are not made of others, in a fixed order. */
    private static final Map<Class<?>, Function<Random, ?>> VALUES = values();

    private Storable() {}

    /** An object of this class, always the same for the same seed. */
    public static <T> T object(Class<T> type, long seed) {
        InstancioApi<T> api =
                Instancio.of(type).withSettings(SMALL).withSeed(seed).lenient();
        for (Map.Entry<Class<?>, Function<Random, ?>> each : VALUES.entrySet()) {
            api = api.supply(
                    Select.all(each.getKey()),
                    random -> each.getValue().apply(new Random(random.longRange(Long.MIN_VALUE, Long.MAX_VALUE))));
        }
        return api.create();
    }

    private static Map<Class<?>, Function<Random, ?>> values() {
        Map<Class<?>, Function<Random, ?>> values = new LinkedHashMap<>();
        numbers(values);
        texts(values);
        binaries(values);
        structures(values);
        values.putAll(Times.values());
        return Collections.unmodifiableMap(values);
    }

    private static void numbers(Map<Class<?>, Function<Random, ?>> values) {
        values.put(float.class, random -> (float) number(random));
        values.put(Float.class, random -> (float) number(random));
        values.put(double.class, Storable::number);
        values.put(Double.class, Storable::number);
        values.put(BigInteger.class, random -> new BigInteger(1 + random.nextInt(126), random).negate());
        values.put(BigDecimal.class, Storable::decimal);
        values.put(SdkNumber.class, random -> SdkNumber.fromBigDecimal(decimal(random)));
        values.put(AtomicBoolean.class, random -> new AtomicBoolean(random.nextBoolean()));
        values.put(AtomicInteger.class, random -> new AtomicInteger(random.nextInt()));
        values.put(AtomicLong.class, random -> new AtomicLong(random.nextLong()));
    }

    private static void texts(Map<Class<?>, Function<Random, ?>> values) {
        values.put(String.class, Storable::text);
        values.put(CharSequence.class, Storable::text);
        values.put(StringBuilder.class, random -> new StringBuilder(text(random)));
        values.put(StringBuffer.class, random -> new StringBuffer(text(random)));
        values.put(char[].class, random -> text(random).toCharArray());
        values.put(char.class, Storable::character);
        values.put(Character.class, Storable::character);
        values.put(UUID.class, random -> new UUID(random.nextLong(), random.nextLong()));
        values.put(URI.class, random -> URI.create("urn:example:" + random.nextInt()));
        values.put(URL.class, Storable::url);
        values.put(
                Currency.class,
                random -> oneOf(
                        random,
                        List.of("EUR", "JPY", "CHF").stream()
                                .map(Currency::getInstance)
                                .toList()));
        values.put(Locale.class, random -> oneOf(random, List.of(Locale.ROOT, Locale.CANADA_FRENCH, Locale.JAPAN)));
        values.put(Grade.class, random -> oneOf(random, List.of(Grade.values())));
    }

    private static void binaries(Map<Class<?>, Function<Random, ?>> values) {
        values.put(byte[].class, Storable::binary);
        values.put(ByteBuffer.class, random -> ByteBuffer.wrap(binary(random)));
        values.put(SdkBytes.class, random -> SdkBytes.fromByteArray(binary(random)));
    }

    private static void structures(Map<Class<?>, Function<Random, ?>> values) {
        values.put(Shape.Circle.class, random -> new Shape.Circle(number(random)));
        values.put(Shape.Square.class, random -> new Shape.Square(leaf(random, 1), random.nextInt()));
        values.put(Leaf.class, random -> leaf(random, 3));
        values.put(Branch.class, random -> branch(random, 3));
        values.put(Object.class, random -> Dynamics.object(random, 2));
        values.put(AttributeValue.class, random -> Dynamics.attributeValue(random, 2));
        values.put(JsonNode.class, random -> Dynamics.node(random, 2, JsonNodeFactory.instance));
        values.put(
                software.amazon.awssdk.protocols.jsoncore.JsonNode.class,
                random -> software.amazon.awssdk.protocols.jsoncore.JsonNode.parser()
                        .parse(Dynamics.node(random, 2, JsonNodeFactory.instance)
                                .toString()));
        values.put(
                EnhancedDocument.class,
                random -> EnhancedDocument.builder()
                        .putString("text", text(random))
                        .putNumber("number", random.nextInt())
                        .putNull("nothing")
                        .attributeConverterProviders(
                                software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider.defaultProvider())
                        .build());
    }

    private static Leaf leaf(Random random, int depth) {
        List<Leaf> leaves = Stream.generate(() -> leaf(random, depth - 1))
                .limit(depth == 0 ? 0 : random.nextInt(3))
                .toList();
        return new Leaf(text(random), random.nextInt(), random.nextBoolean() ? decimal(random) : null, leaves);
    }

    private static Branch branch(Random random, int depth) {
        Branch branch = new Branch();
        branch.setName(text(random));
        branch.setLeaves(Map.of(text(random), leaf(random, 1)));
        branch.setBranches(Stream.generate(() -> branch(random, depth - 1))
                .limit(depth == 0 ? 0 : random.nextInt(3))
                .toList());
        return branch;
    }

    static <T> T oneOf(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Never empty; characters of one to four bytes. */
    static String text(Random random) {
        return random.ints(1 + random.nextInt(8), 0, 4)
                .map(bytes -> character(random, bytes))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int character(Random random, int kind) {
        return switch (kind) {
            case 0 -> random.nextInt(0x80);
            case 1 -> random.nextInt(0xA0, 0x250);
            case 2 -> random.nextInt(0xE000, 0xFFFE);
            default -> random.nextInt(0x10000, 0x20000);
        };
    }

    private static char character(Random random) {
        return (char) character(random, random.nextInt(3));
    }

    static byte[] binary(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(8)];
        random.nextBytes(bytes);
        return bytes;
    }

    static BigDecimal decimal(Random random) {
        BigInteger digits = new BigInteger(126, random);
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(80) - 40);
    }

    private static double number(Random random) {
        return random.nextGaussian() * Math.pow(10, random.nextInt(60) - 30);
    }

    private static URL url(Random random) {
        try {
            return new URL("https://example.com/" + random.nextInt());
        } catch (java.net.MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
