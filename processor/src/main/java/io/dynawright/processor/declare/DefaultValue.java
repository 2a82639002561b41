package io.dynawright.processor.declare;

/** A value that generated code can write. */
public sealed interface DefaultValue {

    /** A literal of a primitive type, as Java writes it: {@code 1L}. */
    record Literal(String java) implements DefaultValue {}

    /** A {@code char}. */
    record Letter(char letter) implements DefaultValue {}

    /** A string. */
    record Text(String text) implements DefaultValue {}

    /** A constant of an enum. */
    record Constant(JavaType.Declared type, String name) implements DefaultValue {}

    /** What a static method makes of a text: {@code Instant.parse("…")}. */
    record Parsed(JavaType.Declared type, String method, String text) implements DefaultValue {}

    /** What a constructor makes of a text: {@code new BigDecimal("…")}. */
    record Constructed(JavaType.Declared type, String text) implements DefaultValue {}
}
