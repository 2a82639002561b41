package io.dynawright.processor.declare;

import java.util.Map;

/**
 * What conditions compare an attribute with and updates set it to: of an {@code Optional}, its value.
 *
 * @param codec the codec of that
 */
public record Operand(JavaType type, CodecRef codec) {

    private static final JavaType.Declared OPTIONAL = JavaType.Declared.of("java.util", "Optional");

    private static final Map<JavaType, Operand> OPTIONAL_NUMBERS = Map.of(
            JavaType.Declared.of("java.util", "OptionalInt"), number("int", "IntegerCodec"),
            JavaType.Declared.of("java.util", "OptionalLong"), number("long", "LongCodec"),
            JavaType.Declared.of("java.util", "OptionalDouble"), number("double", "DoubleCodec"));

    private static Operand number(String keyword, String codec) {
        return new Operand(
                new JavaType.Primitive(keyword),
                new CodecRef.Primitive(JavaType.Declared.of("io.dynawright.codec", codec), StoredType.NUMBER));
    }

    /** That of an attribute of this type with this codec. */
    public static Operand of(JavaType type, CodecRef codec) {
        if (codec instanceof CodecRef.Composite composite && isOptional(type)) {
            return of(
                    ((JavaType.Declared) type).arguments().get(0),
                    composite.parts().get(0));
        }
        Operand whole = new Operand(type, codec);
        return codec instanceof CodecRef.Constant ? OPTIONAL_NUMBERS.getOrDefault(type, whole) : whole;
    }

    /** Whether the type says of itself that the value may be absent. */
    public static boolean isOptional(JavaType type) {
        return OPTIONAL_NUMBERS.containsKey(type)
                || (type instanceof JavaType.Declared declared && declared.isSameClass(OPTIONAL));
    }
}
