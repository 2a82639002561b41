package io.dynawright.processor.declare;

/** The runtime's codec that reads and writes an attribute. */
public sealed interface CodecRef {

    /** How the attribute is stored. */
    StoredType storedAs();

    /** A codec class with a static {@code INSTANCE}. */
    record Constant(JavaType.Declared codec, StoredType storedAs) implements CodecRef {}

    /**
     * A codec class with a static {@code INSTANCE}, used by its {@code readPrimitive} and {@code writePrimitive} so
     * that the value is never boxed.
     */
    record Primitive(JavaType.Declared codec, StoredType storedAs) implements CodecRef {}

    /** A codec made from an enum's constants, stored by name. */
    record EnumOf(JavaType.Declared enumType) implements CodecRef {
        @Override
        public StoredType storedAs() {
            return StoredType.TEXT;
        }
    }
}
