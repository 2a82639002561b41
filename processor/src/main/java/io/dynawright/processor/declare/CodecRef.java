package io.dynawright.processor.declare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What reads and writes the values of one type. Two that are equal are the same codec. */
public sealed interface CodecRef {

    /** How values are stored. */
    StoredType storedAs();

    /** What absence is read as. */
    default Absence absence() {
        return Absence.NULL;
    }

    /** The codecs that this one is made of. */
    default List<CodecRef> parts() {
        return List.of();
    }

    /** The classes that generated code names to get at it, its parts' left out. */
    Stream<JavaType.Declared> named();

    /**
     * Whether the codec of a document is part of it. The codecs of two documents may need each other, and two classes
     * that do so while they are initialised can wait for each other forever.
     */
    default boolean holdsDocument() {
        return parts().stream().anyMatch(CodecRef::holdsDocument);
    }

    /** A codec class with a static {@code INSTANCE}. */
    record Constant(JavaType.Declared codec, StoredType storedAs, Absence absence) implements CodecRef {
        @Override
        public Stream<JavaType.Declared> named() {
            return Stream.of(codec);
        }
    }

    /**
     * A codec class with a static {@code INSTANCE}, used by its {@code readPrimitive} and {@code writePrimitive} so
     * that the value is never boxed.
     */
    record Primitive(JavaType.Declared codec, StoredType storedAs) implements CodecRef {
        @Override
        public Stream<JavaType.Declared> named() {
            return Stream.of(codec);
        }
    }

    /**
     * A codec made from an enum's constants.
     *
     * @param texts under what each constant is stored
     * @param fallback the constant that is read for an unknown text
     */
    record EnumOf(JavaType.Declared enumType, EnumTexts texts, Optional<String> fallback) implements CodecRef {
        @Override
        public StoredType storedAs() {
            return StoredType.TEXT;
        }

        @Override
        public Stream<JavaType.Declared> named() {
            return Stream.of(enumType);
        }
    }

    /**
     * A codec that the static method {@code of} of a class makes from others.
     *
     * @param type the Java type that it serves
     */
    record Composite(
            JavaType.Declared factory, List<CodecRef> parts, JavaType type, StoredType storedAs, Absence absence)
            implements CodecRef {
        public Composite {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<JavaType.Declared> named() {
            return Stream.of(factory);
        }
    }

    /** A codec of arrays of objects. */
    record ArrayOf(JavaType.Declared factory, CodecRef element, JavaType.Declared component) implements CodecRef {
        @Override
        public StoredType storedAs() {
            return StoredType.LIST;
        }

        @Override
        public List<CodecRef> parts() {
            return List.of(element);
        }

        @Override
        public Stream<JavaType.Declared> named() {
            return Stream.of(factory, component);
        }
    }

    /** The codec that is generated for a document. */
    record Document(JavaType.Declared codec) implements CodecRef {
        @Override
        public StoredType storedAs() {
            return StoredType.MAP;
        }

        @Override
        public Stream<JavaType.Declared> named() {
            return Stream.of(codec);
        }

        @Override
        public boolean holdsDocument() {
            return true;
        }
    }
}
