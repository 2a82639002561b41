package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the default converters of the AWS enhanced client write is read by our codecs, and the other way round, for all
 * samples of all types that both have. Where something differs, it is meant to, and the reason stands here.
 */
class EnhancedConvertersTest {

    private static final String CONVERTERS = "software.amazon.awssdk.enhanced.dynamodb.internal.converter.attribute";
    private static final AttributeConverterProvider PROVIDER = AttributeConverterProvider.defaultProvider();

    private static final String ORDER = "only texts of one width are sorted by time";
    private static final String YEARS = "years of other than four digits would break the order of the text";
    private static final String UTC = "only instants in UTC are sorted by time";
    private static final String HALVES = "half of a surrogate pair would be stored as a question mark";
    private static final String RANGE = "DynamoDB would refuse the number";
    private static final String PLAIN = "its converter takes plain digits only, which is what DynamoDB answers with";
    private static final String FRACTION = "its converter changes negative durations with a fraction";

    private static final String LOCALE = "its converter stores another locale";
    private static final String SCALE = "SdkNumber compares texts, and 1.0E10 is stored as 1.0E+10";

    /** What differs, and why. */
    private static final Map<String, String> DIFFERENCES = Map.ofEntries(
            Map.entry("InstantCodec stores in another form", ORDER),
            Map.entry("LocalDateTimeCodec stores in another form", ORDER),
            Map.entry("LocalTimeCodec stores in another form", ORDER),
            Map.entry("OffsetDateTimeCodec stores in another form", UTC),
            Map.entry("OffsetDateTimeCodec normalises", UTC),
            Map.entry("ZonedDateTimeCodec stores in another form", UTC),
            Map.entry("ZonedDateTimeCodec normalises", UTC),
            Map.entry("InstantCodec refuses to write", YEARS),
            Map.entry("LocalDateCodec refuses to write", YEARS),
            Map.entry("LocalDateTimeCodec refuses to write", YEARS),
            Map.entry("OffsetDateTimeCodec refuses to write", YEARS),
            Map.entry("ZonedDateTimeCodec refuses to write", YEARS),
            Map.entry("CharacterCodec refuses to write", HALVES),
            Map.entry("StringCodec refuses to write", HALVES),
            Map.entry("CharSequenceCodec refuses to write", HALVES),
            Map.entry("CharArrayCodec refuses to write", HALVES),
            Map.entry("StringBufferCodec refuses to write", HALVES),
            Map.entry("StringBuilderCodec refuses to write", HALVES),
            Map.entry("UriCodec refuses to write", HALVES),
            Map.entry("UrlCodec refuses to write", HALVES),
            Map.entry("BigDecimalCodec refuses to write", RANGE),
            Map.entry("BigIntegerCodec refuses to write", RANGE),
            Map.entry("DoubleCodec refuses to write", RANGE),
            Map.entry("SdkNumberCodec refuses to write", RANGE),
            Map.entry("LocaleCodec refuses to write", LOCALE),
            Map.entry("SdkNumberCodec normalises", SCALE),
            Map.entry("BigIntegerCodec stores 1E+125, which becomes NumberFormatException", PLAIN),
            Map.entry("DurationCodec stores 1E-9, which becomes NumberFormatException", PLAIN),
            Map.entry("DurationCodec stores -0.001000000, which becomes PT0.001S", FRACTION),
            Map.entry("DurationCodec stores in another form", FRACTION),
            Map.entry("DurationCodec reads -1.999000000 as another value than -0.001000000", FRACTION),
            Map.entry("DurationCodec reads -2.500000000 as another value than -1.500000000", FRACTION));

    /** Converters of what is no scalar. */
    private static final Set<String> NO_SCALARS = Set.of(
            "JsonItemAttributeConverter",
            "OptionalDoubleAttributeConverter",
            "OptionalIntAttributeConverter",
            "OptionalLongAttributeConverter");

    @Test
    void whatOneWritesTheOtherReads() {
        Set<String> found = new TreeSet<>();
        CodecSamples.all().forEach(samples -> found.addAll(differences(samples)));
        assertThat(found).containsExactlyInAnyOrderElementsOf(DIFFERENCES.keySet());
    }

    @Test
    void everyScalarThatItConvertsHasACodec() {
        List<Type> served =
                RuntimeCodecs.served().stream().map(RuntimeCodecs.Served::type).toList();
        assertThat(new ClassFileImporter().importPackages(CONVERTERS))
                .filteredOn(type -> type.isAssignableTo(AttributeConverter.class))
                .filteredOn(type -> type.tryGetMethod("create").isPresent())
                .hasSizeGreaterThan(40)
                .filteredOn(type -> !NO_SCALARS.contains(type.getSimpleName()))
                .filteredOn(type -> !served.contains(converted(type)))
                .isEmpty();
    }

    private static Class<?> converted(JavaClass converter) {
        try {
            Object made = converter.reflect().getMethod("create").invoke(null);
            return ((AttributeConverter<?>) made).type().rawClass();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> Set<String> differences(CodecSamples<T> samples) {
        Set<String> differences = new TreeSet<>();
        converter(samples).ifPresent(converter -> {
            Pair<T> pair = new Pair<>(samples, converter);
            samples.stored.forEach(sample -> pair.compare(sample, differences));
            samples.normalised.forEach(sample -> pair.compare(sample, differences));
            samples.unwritable.forEach(value -> pair.compareRefusal(value, differences));
        });
        return differences;
    }

    @SuppressWarnings("unchecked") // A converter is asked for by the type that the codec is of.
    private static <T> Optional<AttributeConverter<T>> converter(CodecSamples<T> samples) {
        Type type = RuntimeCodecs.javaType(samples.codec.getClass());
        if (RuntimeCodecs.isReserved(samples.codec.getClass())) {
            return Optional.empty();
        }
        try {
            return Optional.of((AttributeConverter<T>) PROVIDER.converterFor(EnhancedType.of(type)));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** A codec of ours, and the converter of the same type. */
    private record Pair<T>(CodecSamples<T> samples, AttributeConverter<T> converter) {

        void compare(CodecSamples.Stored<T> sample, Set<String> differences) {
            AttributeValue ours = sample.attribute();
            AttributeValue theirs = converter.transformFrom(sample.value());
            if (!stored(ours).equals(stored(theirs))) {
                differences.add(this + " stores in another form");
            }
            Object value = read(ours);
            if (!equal(value, read(theirs))) {
                differences.add(this + " reads " + text(theirs) + " as another value than " + text(ours));
            }
            if (!equal(value, convert(ours))) {
                differences.add(this + " stores " + text(ours) + ", which becomes " + convert(ours));
            }
            if (!equal(value, content(sample.value())) && equal(convert(theirs), content(sample.value()))) {
                differences.add(this + " normalises");
            }
        }

        void compareRefusal(T value, Set<String> differences) {
            try {
                converter.transformFrom(value);
                differences.add(this + " refuses to write");
            } catch (RuntimeException e) {
                // Both refuse.
            }
        }

        /** Numbers whatever their scale. */
        private static Object stored(AttributeValue value) {
            return value.n() == null ? value : new BigDecimal(value.n()).stripTrailingZeros();
        }

        private static String text(AttributeValue value) {
            return value.n() == null ? String.valueOf(value) : value.n();
        }

        private Object read(AttributeValue attribute) {
            return content(RuntimeCodecs.read(samples.codec, attribute));
        }

        private Object convert(AttributeValue attribute) {
            try {
                return content(converter.transformTo(attribute));
            } catch (RuntimeException e) {
                return e.getClass().getSimpleName();
            }
        }

        private Object content(T value) {
            return samples.content.apply(value);
        }

        private static boolean equal(Object left, Object right) {
            return Objects.deepEquals(left, right);
        }

        @Override
        public String toString() {
            return samples.toString();
        }
    }
}
