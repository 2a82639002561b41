package io.dynawright.codec;

import static io.dynawright.codec.Attributes.bool;
import static io.dynawright.codec.Attributes.l;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.dynawright.codec.CompositeSamples.Sample;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is true of every codec that a factory makes. */
class CompositesTest {

    private static final Map<Class<?>, Set<AttributeValue.Type>> STORED_AS = Map.of(
            TextCodec.class, Set.of(AttributeValue.Type.S),
            NumberCodec.class, Set.of(AttributeValue.Type.N),
            BinaryCodec.class, Set.of(AttributeValue.Type.B),
            BoolCodec.class, Set.of(AttributeValue.Type.BOOL),
            TextSetCodec.class, Set.of(AttributeValue.Type.SS),
            NumberSetCodec.class, Set.of(AttributeValue.Type.NS),
            BinarySetCodec.class, Set.of(AttributeValue.Type.BS),
            SequenceCodec.class, Set.of(AttributeValue.Type.L),
            StructureCodec.class, Set.of(AttributeValue.Type.M));

    static List<Sample<?>> samples() {
        return CompositeSamples.all();
    }

    private static List<String> factories() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.dynawright.codec").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().equals("of"))
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getRawReturnType().isAssignableTo(Codec.class))
                        .map(CompositesTest::signature)
                        .toList();
    }

    private static String signature(JavaMethod method) {
        return method.getOwner().getSimpleName()
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(", ", ".of(", ")"));
    }

    @Test
    void everyFactoryHasASample() {
        assertThat(samples()).extracting(Sample::factory).containsExactlyInAnyOrderElementsOf(factories());
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void valuesAreStoredExactly(Sample<T> sample) {
        assertThat(Attributes.write(sample.codec(), sample.value())).isEqualTo(sample.stored());
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void storedValuesAreReadBack(Sample<T> sample) {
        T read = Attributes.read(sample.codec(), sample.stored());
        assertThat(read).usingRecursiveComparison().isEqualTo(sample.value());
        assertThat(Attributes.write(sample.codec(), read)).isEqualTo(sample.stored());
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void theInterfaceTellsTheStoredType(Sample<T> sample) {
        STORED_AS.forEach((kind, types) -> {
            if (kind.isInstance(sample.codec())) {
                assertThat(types).contains(sample.stored().type());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void anotherTypeIsRefusedWithItsPath(Sample<T> sample) {
        boolean single = sample.codec() instanceof ScalarCodec;
        AttributeValue other = single ? l() : bool(true);
        if (sample.codec() instanceof ConverterCodec) {
            return;
        }
        assertThat(Attributes.readError(sample.codec(), other))
                .startsWith("a: expected ")
                .endsWith(", found " + other.type());
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void whatStandsForAbsenceIsNoAttribute(Sample<T> sample) {
        T absent = sample.codec().absent();
        if (sample.codec() instanceof EmptyWhenAbsent) {
            assertThat(sample.codec().isAbsent(absent)).isTrue();
            assertThat(Attributes.item(sample.codec(), absent)).isEmpty();
        } else {
            assertThat(absent).isNull();
        }
        assertThat(sample.codec().isAbsent(sample.value())).isFalse();
    }
}
