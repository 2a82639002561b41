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

    /** How many lists and maps are nested in what it writes, as far as that can be known. */
    default int depth() {
        int own = storedAs() == StoredType.LIST || storedAs() == StoredType.MAP ? 1 : 0;
        return own + parts().stream().mapToInt(CodecRef::depth).max().orElse(0);
    }

    /**
     * Whether the codec of a document is part of it. The codecs of two documents may need each other, and two classes
     * that do so while they are initialised can wait for each other forever.
     */
    default boolean holdsDocument() {
        return parts().stream().anyMatch(CodecRef::holdsDocument);
    }

    /** A codec that is made from something, unlike one that is there. */
    sealed interface Made extends CodecRef {

        /** The Java type that it serves. */
        JavaType served();

        /** Whether it is a constant already. */
        default boolean isConstant() {
            return false;
        }
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
     * @param former the texts under which constants were stored before
     */
    record EnumOf(JavaType.Declared enumType, EnumTexts texts, Optional<String> fallback, List<FormerText> former)
            implements Made {
        public EnumOf {
            former = List.copyOf(former);
        }

        @Override
        public JavaType served() {
            return enumType;
        }

        @Override
        public StoredType storedAs() {
            return StoredType.TEXT;
        }

        @Override
        public Stream<JavaType.Declared> named() {
            return Stream.of(enumType);
        }
    }

    /** A text under which this constant of an enum was stored before. */
    record FormerText(String constant, String text) {}

    /**
     * A codec that the static method {@code of} of a class makes from others.
     *
     * @param type the Java type that it serves
     */
    record Composite(
            JavaType.Declared factory, List<CodecRef> parts, JavaType type, StoredType storedAs, Absence absence)
            implements Made {
        public Composite {
            parts = List.copyOf(parts);
        }

        @Override
        public JavaType served() {
            return type;
        }

        @Override
        public Stream<JavaType.Declared> named() {
            return Stream.of(factory);
        }
    }

    /** A codec of arrays of objects. */
    record ArrayOf(JavaType.Declared factory, CodecRef element, JavaType.Declared component) implements Made {
        @Override
        public JavaType served() {
            return new JavaType.Array(component);
        }

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

    /**
     * A codec between that of a subtype, which reads, and that of a supertype, which writes.
     *
     * @param served the type in the middle
     */
    record Between(JavaType.Declared factory, JavaType served, Composite reading, Composite writing) implements Made {
        @Override
        public StoredType storedAs() {
            return reading.storedAs();
        }

        @Override
        public Absence absence() {
            return reading.absence();
        }

        @Override
        public List<CodecRef> parts() {
            return reading.parts();
        }

        @Override
        public Stream<JavaType.Declared> named() {
            return Stream.of(Stream.of(factory), reading.named(), writing.named())
                    .flatMap(named -> named);
        }
    }

    /** A codec of any type that Jackson maps. */
    record Json(JavaType.Declared factory, JavaType served) implements Made {
        @Override
        public StoredType storedAs() {
            return StoredType.TEXT;
        }

        @Override
        public Stream<JavaType.Declared> named() {
            return Stream.of(factory);
        }
    }

    /**
     * A class of the user's.
     *
     * @param adapter the runtime's codec around it, if it is a converter of the enhanced client
     */
    record Custom(
            JavaType.Declared codec,
            JavaType served,
            Origin origin,
            Optional<JavaType.Declared> adapter,
            StoredType storedAs,
            Absence absence)
            implements Made {
        @Override
        public Stream<JavaType.Declared> named() {
            return Stream.concat(Stream.of(codec), adapter.stream());
        }

        @Override
        public boolean isConstant() {
            return origin == Origin.FIELD && adapter.isEmpty();
        }
    }

    /** Where a codec of the user's comes from. */
    enum Origin {
        /** Its static field {@code INSTANCE}. */
        FIELD,
        /** Its constructor without arguments. */
        CONSTRUCTOR
    }

    /**
     * A codec that the static method {@code in} of a codec class makes for one time zone.
     *
     * @param zone the zone's id
     */
    record Zoned(JavaType.Declared codec, JavaType served, String zone, StoredType storedAs) implements Made {
        @Override
        public Stream<JavaType.Declared> named() {
            return Stream.of(codec, JavaType.Declared.of("java.time", "ZoneId"));
        }

        /** The same for values that are in UTC already. */
        public CodecRef inUtc() {
            return new Constant(codec, storedAs, absence());
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
