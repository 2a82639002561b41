package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Declarations made by hand, for tests that need no javac. */
public final class Declarations {

    public static final JavaType.Declared STRING = JavaType.Declared.of("java.lang", "String");

    private static final JavaType.Declared ORDER = JavaType.Declared.of("shop", "Order");
    private static final CodecRef CODEC = new CodecRef.Constant(
            JavaType.Declared.of("io.dynawright.codec", "StringCodec"), StoredType.TEXT, Absence.NULL);
    private static final Spot NOWHERE = () -> 0;

    private Declarations() {}

    /** The table {@code orders} of the record {@code shop.Order}. */
    public static TableDeclaration table(List<AttributeDeclaration> attributes, List<IndexDeclaration> indexes) {
        EntityDeclaration entity = new EntityDeclaration(
                ORDER,
                EntityDeclaration.Kind.RECORD,
                Visibility.PUBLIC,
                Set.of(),
                EntityDeclaration.Role.TABLE,
                List.of(),
                List.of(),
                NOWHERE,
                Wording.OURS,
                Naming.usual(AsyncRepository.GENERATED));
        Construction construction = new Construction.Constructor(attributes.stream()
                .<Construction.Argument>map(a -> new Construction.Argument.OfAttribute(a.javaName()))
                .toList());
        return new TableDeclaration(
                entity,
                new Written<>("orders", NOWHERE),
                new Structure(List.copyOf(attributes), List.of(), List.of(), construction),
                indexes,
                SettingsDeclaration.none(NOWHERE),
                Optional.empty(),
                EvolutionDeclaration.NONE,
                new Surroundings(Set.of(), Set.of()),
                new CodecCatalogue(
                        List.of(new CodecCatalogue.Entry(STRING, CODEC, Optional.empty())),
                        List.of(),
                        CustomCodecs.NONE),
                Optional.empty());
    }

    /** A string. */
    public static AttributeDeclaration text(String name, KeyRole... roles) {
        return attribute(name, Stream.empty(), Arrays.stream(roles));
    }

    /** A string with another name in DynamoDB. */
    public static AttributeDeclaration named(String name, String storedName) {
        return attribute(name, Stream.of(storedName), Stream.empty());
    }

    private static AttributeDeclaration attribute(String name, Stream<String> names, Stream<KeyRole> roles) {
        return new AttributeDeclaration(
                name,
                STRING,
                new Storing.By(CODEC),
                new Access.Component(name),
                names.map(Declarations::written).toList(),
                roles.map(Declarations::written).toList(),
                List.of(),
                PresenceDeclaration.UNSAID,
                List.of(),
                Disclosure.SHOWN,
                List.of(),
                NOWHERE);
    }

    public static IndexDeclaration global(String name, String partitionKey, String sortKey) {
        return global(name, List.of(partitionKey), List.of(sortKey), List.of());
    }

    public static IndexDeclaration global(
            String name, List<String> partitionKey, List<String> sortKey, List<String> include) {
        return new IndexDeclaration.Global(
                written(name),
                partitionKey.stream().map(Declarations::written).toList(),
                sortKey.stream().map(Declarations::written).toList(),
                new ProjectionDeclaration(
                        Optional.empty(),
                        include.stream().map(Declarations::written).toList()),
                Optional.empty(),
                CapacityDeclaration.none(NOWHERE),
                NOWHERE);
    }

    public static IndexDeclaration local(String name, String sortKey) {
        return new IndexDeclaration.Local(
                written(name), Optional.of(written(sortKey)), ProjectionDeclaration.UNSAID, Optional.empty(), NOWHERE);
    }

    private static <T> Written<T> written(T value) {
        return new Written<>(value, NOWHERE);
    }
}
