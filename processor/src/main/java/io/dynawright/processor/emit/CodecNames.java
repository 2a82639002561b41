package io.dynawright.processor.emit;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What constants of codecs are called, and what is said of them: {@code STRING_SET} for a set of strings. */
final class CodecNames {

    private CodecNames() {}

    static String constant(CodecRef codec) {
        return label(served(codec));
    }

    static Doc doc(CodecRef codec) {
        if (codec instanceof CodecRef.EnumOf enumOf) {
            return Doc.of("Stores {@code " + enumOf.enumType().simpleName() + "} by the names of its constants.");
        }
        return Doc.of("Stores {@code " + shortName(served(codec)) + "}.");
    }

    private static JavaType served(CodecRef codec) {
        if (codec instanceof CodecRef.EnumOf enumOf) {
            return enumOf.enumType();
        }
        if (codec instanceof CodecRef.ArrayOf array) {
            return new JavaType.Array(array.component());
        }
        return ((CodecRef.Composite) codec).type();
    }

    private static String label(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return label(array.component()) + "_ARRAY";
        }
        if (type instanceof JavaType.Declared declared) {
            return Stream.concat(
                            declared.arguments().stream().map(CodecNames::label),
                            Stream.of(upperSnakeCase(declared.simpleName())))
                    .collect(Collectors.joining("_"));
        }
        return upperSnakeCase(type.toString());
    }

    private static String shortName(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return shortName(array.component()) + "[]";
        }
        if (type instanceof JavaType.Declared declared && !declared.arguments().isEmpty()) {
            return declared.arguments().stream()
                    .map(CodecNames::shortName)
                    .collect(Collectors.joining(", ", declared.simpleName() + "<", ">"));
        }
        return type instanceof JavaType.Declared declared ? declared.simpleName() : type.toString();
    }

    private static String upperSnakeCase(String camelCase) {
        return camelCase
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
