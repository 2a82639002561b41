package io.dynawright.processor.check;

import io.dynawright.processor.declare.JavaType;
import java.util.List;
import java.util.Set;

/** The types of attributes that Dynawright can give a value. */
final class LifecycleTypes {

    private static final Set<String> INTEGERS = Set.of(
            "long", "int", "short", "java.lang.Long", "java.lang.Integer", "java.lang.Short", "java.math.BigInteger");
    private static final Set<String> MOMENTS = Set.of(
            "java.time.Instant",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.LocalDateTime",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar");
    private static final Set<String> SECONDS = Set.of(
            "long", "int", "java.lang.Long", "java.lang.Integer", "java.util.OptionalLong", "java.util.OptionalInt");

    private LifecycleTypes() {}

    static boolean isInteger(JavaType type) {
        return INTEGERS.contains(name(type));
    }

    static boolean isMoment(JavaType type) {
        return MOMENTS.contains(name(unwrapped(type)));
    }

    /** Whether it can be a time to live; a local time says nothing of the moment. */
    static boolean canExpire(JavaType type) {
        String name = name(unwrapped(type));
        return SECONDS.contains(name(type))
                || SECONDS.contains(name)
                || (MOMENTS.contains(name) && !name.equals("java.time.LocalDateTime"));
    }

    /** What an {@code Optional} holds, else the type itself. */
    static JavaType unwrapped(JavaType type) {
        return type instanceof JavaType.Declared declared
                        && declared.qualifiedName().equals("java.util.Optional")
                        && declared.arguments().size() == 1
                ? declared.arguments().get(0)
                : type;
    }

    private static String name(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return primitive.keyword();
        }
        return type instanceof JavaType.Declared declared
                        && declared.arguments().equals(List.of())
                ? declared.qualifiedName()
                : "";
    }
}
