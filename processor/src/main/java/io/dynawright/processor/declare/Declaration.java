package io.dynawright.processor.declare;

import java.util.List;
import java.util.Optional;

/** A class that is stored, as written: what a table and a document have in common. */
public sealed interface Declaration permits TableDeclaration, DocumentDeclaration, ViewDeclaration, VariantDeclaration {

    /** The class itself. */
    EntityDeclaration entity();

    /** Its body. */
    Structure structure();

    /** What generated code has to mind. */
    Surroundings surroundings();

    /** The types that attributes can have. */
    CodecCatalogue codecs();

    /** The classes that a sealed type permits, each stored in its own way. */
    default Optional<VariantsDeclaration> variants() {
        return Optional.empty();
    }

    /** The classes of which there are objects: those that a sealed type permits, else the class itself. */
    default List<? extends Declaration> classes() {
        return variants().isPresent() ? variants().get().variants() : List.of(this);
    }

    /** The class's name as messages write it. */
    default String name() {
        return entity().type().simpleName();
    }

    /** The attributes. */
    default List<AttributeDeclaration> attributes() {
        return structure().attributes();
    }

    /** The members that are not stored. */
    default List<IgnoredMember> ignored() {
        return structure().ignored();
    }

    /** Our annotations where they mean nothing. */
    default List<StrayMark> strays() {
        return structure().strays();
    }

    /** How objects are made. */
    default Construction construction() {
        return structure().construction();
    }

    /** The attribute with this Java name. */
    default Optional<AttributeDeclaration> attribute(String javaName) {
        return attributes().stream().filter(a -> a.javaName().equals(javaName)).findFirst();
    }
}
