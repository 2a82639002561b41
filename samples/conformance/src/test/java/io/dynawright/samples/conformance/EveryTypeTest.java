package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.dynawright.codec.Codec;
import io.dynawright.samples.conformance.every.EveryArraySchema;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No type that Dynawright can store is missing in the entities of {@code every}, which other tests store and read. */
class EveryTypeTest {

    private static final JavaClasses CODECS = new ClassFileImporter().importPackagesOf(Codec.class);
    private static final JavaClasses ENTITIES = new ClassFileImporter().importPackagesOf(EveryArraySchema.class);

    /** Serves types that the baseline cannot name; the processor's tests compile them. */
    private static final String SEQUENCED = "SequencedCodec";

    @Test
    void everyCodecOfTheCatalogueIsUsed() {
        Set<String> used = new TreeSet<>();
        ENTITIES.stream()
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .map(access -> access.getTarget().getFullName())
                .forEach(used::add);
        ENTITIES.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .map(call -> call.getTarget().getFullName())
                .forEach(used::add);

        Set<String> missing = catalogue();
        missing.removeAll(used);
        assertThat(missing).isEmpty();
    }

    /** As {@link Codec} documents it: constants {@code INSTANCE}, and methods {@code of} that take codecs. */
    private static Set<String> catalogue() {
        Set<String> members = new TreeSet<>();
        CODECS.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getSimpleName().equals(SEQUENCED))
                .flatMap(EveryTypeTest::members)
                .forEach(members::add);
        assertThat(members).hasSizeGreaterThan(100);
        return members;
    }

    private static Stream<String> members(JavaClass type) {
        return Stream.concat(
                type.getFields().stream()
                        .filter(field -> field.getName().equals("INSTANCE"))
                        .map(field -> field.getFullName()),
                type.getMethods().stream()
                        .filter(method -> method.getName().equals("of"))
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getRawReturnType().isAssignableTo(Codec.class))
                        .filter(method -> method.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isAssignableTo(Codec.class)))
                        .map(method -> method.getFullName()));
    }
}
