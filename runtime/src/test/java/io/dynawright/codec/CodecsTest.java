package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.ConversionException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CodecsTest {

    /** One value of each type of DynamoDB. */
    private static final List<AttributeValue> ALL_TYPES = List.of(
            AttributeValue.fromS("secret"),
            AttributeValue.fromN("77"),
            AttributeValue.fromB(SdkBytes.fromUtf8String("secret")),
            AttributeValue.fromBool(true),
            AttributeValue.fromSs(List.of("secret")),
            AttributeValue.fromNs(List.of("77")),
            AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("secret"))),
            AttributeValue.fromL(List.of()),
            AttributeValue.fromM(Map.of()));

    static List<CodecSamples<?>> samples() {
        return CodecSamples.all();
    }

    @Test
    void everyCodecHasSamples() {
        assertThat(samples())
                .extracting(CodecsTest::codecClass)
                .containsExactlyInAnyOrderElementsOf(RuntimeCodecs.classes());
    }

    private static Class<?> codecClass(CodecSamples<?> samples) {
        return samples.codec.getClass();
    }

    @Test
    void everyJavaTypeHasOneCodec() {
        assertThat(RuntimeCodecs.served()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void valuesAreStoredExactly(CodecSamples<T> samples) {
        assertThat(samples.stored).isNotEmpty();
        assertThat(Stream.concat(samples.stored.stream(), samples.normalised.stream()))
                .allSatisfy(sample -> {
                    assertThat(AttributeValues.encode("a", sample.value(), samples.codec))
                            .isEqualTo(sample.attribute());
                });
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void storedValuesAreReadBack(CodecSamples<T> samples) {
        assertThat(samples.stored).allSatisfy(sample -> {
            assertThat(samples.content.apply(RuntimeCodecs.read(samples.codec, sample.attribute())))
                    .isEqualTo(samples.content.apply(sample.value()));
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void valuesOfOtherWritersAreRead(CodecSamples<T> samples) {
        assertThat(samples.alsoRead).allSatisfy(sample -> {
            assertThat(samples.content.apply(RuntimeCodecs.read(samples.codec, sample.attribute())))
                    .isEqualTo(samples.content.apply(sample.value()));
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void primitivesAreStoredAsTheirBoxes(CodecSamples<T> samples) throws ReflectiveOperationException {
        for (Method method : samples.codec.getClass().getMethods()) {
            if (method.getName().equals("readPrimitive")) {
                for (CodecSamples.Stored<T> sample : samples.stored) {
                    assertThat(method.invoke(samples.codec, RuntimeCodecs.reader(sample.attribute())))
                            .isEqualTo(sample.value());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void valuesOfAnotherTypeAreRefusedAndNotShown(CodecSamples<T> samples) {
        AttributeValue.Type own = samples.stored.get(0).attribute().type();
        assertThat(ALL_TYPES)
                .filteredOn(value -> value.type() != own)
                .hasSize(8)
                .allSatisfy(value -> {
                    ConversionException e = refused(samples.codec, value);
                    assertThat(e.attribute()).isEqualTo("a");
                    assertThat(e.expected()).isEqualTo(own.name());
                    assertThat(e.found()).isEqualTo(value.type().name());
                    assertThat(e).hasMessage("Cannot read attribute a: expected " + own + ", found " + value.type());
                    assertThat(e).hasNoCause();
                });
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void malformedValuesAreRefusedAndNotShown(CodecSamples<T> samples) {
        assertThat(samples.unreadable).allSatisfy(value -> {
            ConversionException e = refused(samples.codec, value);
            assertThat(e.attribute()).isEqualTo("a");
            assertThat(e.expected()).isNotEmpty();
            assertThat(e.found()).isEqualTo("a value of type " + value.type() + " that is none");
            assertThat(e.getMessage())
                    .isEqualTo("Cannot read attribute a: expected " + e.expected() + ", found " + e.found());
            assertThat(e).hasNoCause();
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void valuesThatDynamoDbCannotHoldAreRefusedAndNotShown(CodecSamples<T> samples) {
        assertThat(samples.unwritable).allSatisfy(value -> {
            ConversionException e = catchThrowableOfType(
                    ConversionException.class, () -> AttributeValues.encode("a", value, samples.codec));
            assertThat(e).as("error for %s", value).isNotNull().hasNoCause();
            assertThat(e.attribute()).isEqualTo("a");
            assertThat(e.getMessage())
                    .isEqualTo(
                            "Cannot write attribute a: expected " + e.expected() + ", found a value outside of that");
        });
    }

    private static <T> ConversionException refused(Codec<T> codec, AttributeValue value) {
        ConversionException e = catchThrowableOfType(ConversionException.class, () -> RuntimeCodecs.read(codec, value));
        assertThat(e).as("error for %s", value).isNotNull();
        return e;
    }
}
