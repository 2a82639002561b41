package io.dynawright.processor.read;

import io.dynawright.processor.declare.JavaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types between which one of Java 21 lies: the runtime, which is compiled for an older Java, cannot name it.
 *
 * @param subtype what is read
 * @param supertype what is written
 */
record SequencedTypes(JavaType.Declared subtype, JavaType.Declared supertype) {

    static final JavaType.Declared CODEC = JavaType.Declared.of(CodecKinds.PACKAGE, "SequencedCodec");

    private static final Map<String, SequencedTypes> ALL = Map.of(
            "java.util.SequencedCollection", between("List", "Collection"),
            "java.util.SequencedSet", between("LinkedHashSet", "Set"),
            "java.util.SequencedMap", between("LinkedHashMap", "Map"));

    private static SequencedTypes between(String subtype, String supertype) {
        return new SequencedTypes(
                JavaType.Declared.of("java.util", subtype), JavaType.Declared.of("java.util", supertype));
    }

    private SequencedTypes with(List<JavaType> arguments) {
        return new SequencedTypes(subtype.with(arguments), supertype.with(arguments));
    }

    static Optional<SequencedTypes> of(JavaType.Declared type) {
        return Optional.ofNullable(ALL.get(type.qualifiedName())).map(types -> types.with(type.arguments()));
    }
}
