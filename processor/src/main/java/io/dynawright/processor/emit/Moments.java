package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.declare.JavaType;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How generated code makes a value of an attribute's type of an instant. */
final class Moments {

    private Moments() {}

    /** The value that this instant is; of a number, its seconds since the epoch. */
    static CodeBlock of(JavaType type, CodeBlock instant) {
        return switch (name(type)) {
            case "java.time.OffsetDateTime" -> CodeBlock.of("$L.atOffset($T.UTC)", instant, ZoneOffset.class);
            case "java.time.ZonedDateTime" -> CodeBlock.of("$L.atZone($T.UTC)", instant, ZoneOffset.class);
            case "java.time.LocalDateTime" ->
                CodeBlock.of("$T.ofInstant($L, $T.UTC)", LocalDateTime.class, instant, ZoneOffset.class);
            case "java.util.Date" -> CodeBlock.of("$T.from($L)", Date.class, instant);
            case "java.util.Calendar", "java.util.GregorianCalendar" ->
                CodeBlock.of("$T.from($L.atZone($T.UTC))", GregorianCalendar.class, instant, ZoneOffset.class);
            case "long", "java.lang.Long" -> CodeBlock.of("$L.getEpochSecond()", instant);
            case "int", "java.lang.Integer" -> CodeBlock.of("$T.toIntExact($L.getEpochSecond())", Math.class, instant);
            case "java.util.OptionalLong" -> CodeBlock.of("$T.of($L.getEpochSecond())", OptionalLong.class, instant);
            case "java.util.OptionalInt" ->
                CodeBlock.of("$T.of($T.toIntExact($L.getEpochSecond()))", OptionalInt.class, Math.class, instant);
            case "java.util.Optional" ->
                CodeBlock.of(
                        "$T.of($L)",
                        Optional.class,
                        of(((JavaType.Declared) type).arguments().get(0), instant));
            default -> instant;
        };
    }

    private static String name(JavaType type) {
        return type instanceof JavaType.Declared declared ? declared.qualifiedName() : type.toString();
    }
}
