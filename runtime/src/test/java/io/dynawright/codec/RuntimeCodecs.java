package io.dynawright.codec;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codecs of single values that the runtime has, found as the processor finds them. Composed and optional ones, and
 * those of AWS's formats, have tests of their own.
 */
final class RuntimeCodecs {

    /** A Java type, and the form in which a codec serves it; empty for the ordinary one. */
    record Served(Type type, String form) {}

    private RuntimeCodecs() {}

    /** The classes that have an {@code INSTANCE}. */
    static List<Class<?>> classes() {
        return imported().<Class<?>>map(JavaClass::reflect).toList();
    }

    private static Stream<JavaClass> imported() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.dynawright.codec").stream()
                        .filter(type -> type.isAssignableTo(ScalarCodec.class))
                        .filter(type -> !type.isAssignableTo(EmptyWhenAbsent.class))
                        .filter(type -> !type.getSimpleName().startsWith("Aws"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.FINAL))
                        .filter(type -> type.tryGetField("INSTANCE").isPresent());
    }

    /** What they serve. */
    static List<Served> served() {
        return imported().flatMap(RuntimeCodecs::served).toList();
    }

    private static Stream<Served> served(JavaClass codec) {
        String form = codec.tryGetAnnotationOfType(Serves.class.getName())
                .map(JavaAnnotation::getProperties)
                .map(Map::toString)
                .orElse("");
        Class<?> type = codec.reflect();
        return Stream.concat(Stream.of(javaType(type)), primitives(type)).map(served -> new Served(served, form));
    }

    /** Whether the codec serves its type only where a form is asked for. */
    static boolean isReserved(Class<?> codec) {
        return new ClassFileImporter().importClass(codec).isAnnotatedWith(Serves.class);
    }

    /** The Java type that a codec is of. */
    static Type javaType(Class<?> codec) {
        return ((ParameterizedType) codec.getGenericInterfaces()[0]).getActualTypeArguments()[0];
    }

    private static Stream<Type> primitives(Class<?> codec) {
        return Arrays.stream(codec.getMethods())
                .filter(method -> method.getName().equals("readPrimitive"))
                .map(Method::getReturnType);
    }

    static <T> T read(Codec<T> codec, AttributeValue value) {
        return codec.read(reader(value));
    }

    /** Stands on this value, which is of the attribute {@code a}. */
    static ItemReader reader(AttributeValue value) {
        ItemReader in = new MapItemReader(Map.of("a", value));
        in.nextAttribute();
        return in;
    }
}
