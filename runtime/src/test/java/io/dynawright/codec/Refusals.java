package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConversionException;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What codecs do not take. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(Codec<?> codec, AttributeValue value, String message) {
        ItemReader in = new MapItemReader(Map.of("a", value));
        in.nextAttribute();
        assertThatExceptionOfType(ConversionException.class)
                .as("%s of %s", value, codec)
                .isThrownBy(() -> codec.read(in))
                .withMessageContaining(message)
                .withNoCause();
    }

    static <T> void assertUnwritable(Codec<T> codec, T value, String expected) {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> AttributeValues.encode("a", value, codec))
                .withMessage("Cannot write attribute a: expected " + expected + ", found a value outside of that");
    }
}
