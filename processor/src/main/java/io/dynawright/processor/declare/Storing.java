package io.dynawright.processor.declare;

/** What is known of how an attribute's type is stored. */
public sealed interface Storing {

    /** By a codec. */
    record By(CodecRef codec) implements Storing {}

    /** Not at all: no codec serves the type. */
    record Unsupported() implements Storing {}

    /** Not at all: generated code cannot name the type, because this class of it or around it is hidden. */
    record Hidden(JavaType.Declared type) implements Storing {}
}
