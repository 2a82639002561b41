package io.dynawright.processor.declare;

import java.util.List;
import java.util.Optional;

/** A class that is stored, as written: what a table and a document have in common. */
public sealed interface Declaration permits TableDeclaration, DocumentDeclaration {

    /** The class itself. */
    EntityDeclaration entity();

    /** Its body. */
    Structure structure();

    /** What generated code has to mind. */
    Surroundings surroundings();

    /** The types that attributes can have. */
    CodecCatalogue codecs();

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
