package io.dynawright.processor.emit;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What constants of codecs are called, and what is said of them: {@code STRING_SET} for a set of strings. */
final class CodecNames {

    private CodecNames() {}

    static String constant(CodecRef.Made codec) {
        if (codec instanceof CodecRef.Custom custom) {
            return upperSnakeCase(custom.codec().simpleName());
        }
        if (codec instanceof CodecRef.Zoned zoned) {
            String zone = zoned.zone().replaceAll("^\\W+", "").replaceAll("\\W+", "_");
            return label(codec.served()) + "_IN_" + upperSnakeCase(zone);
        }
        return codec instanceof CodecRef.Json ? label(codec.served()) + "_JSON" : label(codec.served());
    }

    /** The name in which this type is a word. */
    static String constant(JavaType type) {
        return label(type);
    }

    static Doc doc(CodecRef.Made codec) {
        return Doc.of("Stores {@code " + shortName(codec.served()) + "}" + manner(codec) + ".");
    }

    private static String manner(CodecRef.Made codec) {
        if (codec instanceof CodecRef.EnumOf enumOf) {
            return EnumCodecs.manner(enumOf.texts());
        }
        if (codec instanceof CodecRef.Zoned zoned) {
            return ", which is presented in the time zone " + Javadocs.code(zoned.zone());
        }
        return codec instanceof CodecRef.Json ? " as JSON" : "";
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
        return upperSnakeCase(type.toString()
                .replaceAll("[\\w.]+\\.(?=\\w)", "")
                .replaceAll("\\W+", "_")
                .replaceAll("^_(?=.)|_$", ""));
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

    /** {@code UNIT_PRICE} for {@code unitPrice}. */
    static String upperSnakeCase(String camelCase) {
        return camelCase
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
