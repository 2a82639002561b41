package io.dynawright.processor.read;

import io.dynawright.processor.declare.Absence;
import io.dynawright.processor.declare.CodecFactory;
import io.dynawright.processor.declare.CodecFactory.Accepted;
import io.dynawright.processor.declare.StoredType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Tells from its interfaces what a codec serves, and how it stores that. */
record CodecKinds(Types types) {

    /** Where the runtime's codecs are. */
    static final String PACKAGE = "io.dynawright.codec";

    private static final String CODEC = PACKAGE + ".Codec";
    private static final String CONVERTER = "software.amazon.awssdk.enhanced.dynamodb.AttributeConverter";
    private static final String ENUM_CODEC = PACKAGE + ".EnumCodec";
    private static final String EMPTY_WHEN_ABSENT = PACKAGE + ".EmptyWhenAbsent";

    /** What each interface says of how values are stored; the more special ones come first. */
    private static final Map<String, Set<StoredType>> INTERFACES = interfaces();

    private static Map<String, Set<StoredType>> interfaces() {
        Map<String, Set<StoredType>> interfaces = new LinkedHashMap<>();
        interfaces.put(PACKAGE + ".TextCodec", EnumSet.of(StoredType.TEXT));
        interfaces.put(PACKAGE + ".NumberCodec", EnumSet.of(StoredType.NUMBER));
        interfaces.put(PACKAGE + ".BinaryCodec", EnumSet.of(StoredType.BINARY));
        interfaces.put(PACKAGE + ".BoolCodec", EnumSet.of(StoredType.BOOLEAN));
        interfaces.put(PACKAGE + ".TextSetCodec", EnumSet.of(StoredType.TEXT_SET));
        interfaces.put(PACKAGE + ".NumberSetCodec", EnumSet.of(StoredType.NUMBER_SET));
        interfaces.put(PACKAGE + ".BinarySetCodec", EnumSet.of(StoredType.BINARY_SET));
        interfaces.put(PACKAGE + ".SequenceCodec", EnumSet.of(StoredType.LIST));
        interfaces.put(PACKAGE + ".StructureCodec", EnumSet.of(StoredType.MAP));
        interfaces.put(
                PACKAGE + ".ScalarCodec",
                EnumSet.of(StoredType.TEXT, StoredType.NUMBER, StoredType.BINARY, StoredType.BOOLEAN));
        interfaces.put(CODEC, EnumSet.allOf(StoredType.class));
        return interfaces;
    }

    /** What a codec serves, how it stores that, and what it reads for absence. */
    record Kind(TypeMirror served, StoredType storedAs, Absence absence) {}

    /** What this type says of its codecs; empty if they are none. */
    Optional<Kind> of(TypeMirror codec) {
        return supertype(codec, CODEC)
                .map(found -> new Kind(found.getTypeArguments().get(0), storedAs(codec), absence(codec)));
    }

    /** What a converter of the enhanced client serves; how it stores that is known when it runs. */
    Optional<Kind> ofConverter(TypeMirror converter) {
        return supertype(converter, CONVERTER)
                .map(found -> new Kind(found.getTypeArguments().get(0), StoredType.DYNAMIC, Absence.NULL));
    }

    private StoredType storedAs(TypeMirror codec) {
        return INTERFACES.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .filter(entry -> supertype(codec, entry.getKey()).isPresent())
                .map(entry -> entry.getValue().iterator().next())
                .findFirst()
                .orElse(StoredType.DYNAMIC);
    }

    private Absence absence(TypeMirror codec) {
        return supertype(codec, EMPTY_WHEN_ABSENT).isPresent() ? Absence.OWN_VALUE : Absence.NULL;
    }

    /** A parameter of a factory: a codec of one of its type parameters. */
    Optional<CodecFactory.Parameter> parameter(TypeMirror parameter) {
        if (!(parameter instanceof DeclaredType codec)
                || codec.getTypeArguments().size() != 1
                || codec.getTypeArguments().get(0).getKind() != TypeKind.TYPEVAR) {
            return Optional.empty();
        }
        String variable = codec.getTypeArguments().get(0).toString();
        return accepted(nameOf(codec)).map(accepted -> new CodecFactory.Parameter(variable, accepted));
    }

    private static Optional<Accepted> accepted(String codec) {
        return codec.equals(ENUM_CODEC)
                ? Optional.of(new Accepted.Enums())
                : Optional.ofNullable(INTERFACES.get(codec)).map(Accepted.StoredAs::new);
    }

    /** This type, or the one of its supertypes, that is of this class. */
    Optional<DeclaredType> supertype(TypeMirror type, String name) {
        if (type instanceof DeclaredType declared && nameOf(declared).equals(name)) {
            return declared.getTypeArguments().isEmpty() ? Optional.empty() : Optional.of(declared);
        }
        Stream<? extends TypeMirror> supertypes =
                type.getKind() == TypeKind.DECLARED ? types.directSupertypes(type).stream() : Stream.empty();
        return supertypes
                .flatMap(supertype -> supertype(supertype, name).stream())
                .findFirst();
    }

    private static String nameOf(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
}
