package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.ConversionException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attribute values in few words, and codecs at work on an attribute with the name "a". */
final class Attributes {

    static final AttributeValue NULL = AttributeValue.fromNul(true);

    private Attributes() {}

    static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue n(String number) {
        return AttributeValue.fromN(number);
    }

    static AttributeValue b(String text) {
        return AttributeValue.fromB(SdkBytes.fromUtf8String(text));
    }

    static AttributeValue bool(boolean value) {
        return AttributeValue.fromBool(value);
    }

    static AttributeValue ss(String... texts) {
        return AttributeValue.fromSs(List.of(texts));
    }

    static AttributeValue ns(String... numbers) {
        return AttributeValue.fromNs(List.of(numbers));
    }

    static AttributeValue bs(String... texts) {
        return AttributeValue.fromBs(
                Stream.of(texts).map(SdkBytes::fromUtf8String).toList());
    }

    static AttributeValue l(AttributeValue... elements) {
        return AttributeValue.fromL(Arrays.asList(elements));
    }

    /** A map of names and values in turn. */
    static AttributeValue m(Object... namesAndValues) {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], (AttributeValue) namesAndValues[i + 1]);
        }
        return AttributeValue.fromM(map);
    }

    static <T> AttributeValue write(Codec<T> codec, T value) {
        return AttributeValues.encode("a", value, codec);
    }

    static <T> Map<String, AttributeValue> item(Codec<T> codec, @Nullable T value) {
        MapItemWriter out = new MapItemWriter();
        out.attribute("a", value, codec);
        return out.item();
    }

    static <T> T read(Codec<T> codec, AttributeValue stored) {
        MapItemReader in = new MapItemReader(Map.of("a", stored));
        assertThat(in.nextEntry()).isEqualTo("a");
        T value = codec.read(in);
        assertThat(in.nextEntry()).as("what comes behind the value").isNull();
        return value;
    }

    /** "path: expected …" of the error. */
    static <T> String writeError(Codec<T> codec, T value) {
        ConversionException e = catchThrowableOfType(ConversionException.class, () -> write(codec, value));
        assertThat(e).as("error for %s", value).isNotNull().hasNoCause();
        return e.attribute() + ": expected " + e.expected();
    }

    /** "path: expected …, found …" of the error. */
    static <T> String readError(Codec<T> codec, AttributeValue stored) {
        ConversionException e = catchThrowableOfType(ConversionException.class, () -> read(codec, stored));
        assertThat(e).as("error for %s", stored).isNotNull().hasNoCause();
        return e.attribute() + ": expected " + e.expected() + ", found " + e.found();
    }
}
