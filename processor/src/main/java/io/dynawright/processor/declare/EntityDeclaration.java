package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The class itself that bears {@code @Table} or {@code @Document}.
 *
 * @param flaws what keeps generated code from using it
 * @param clashes the generated types that cannot have their names
 * @param foreign the annotations on the class that say nothing to Dynawright
 * @param wording whose annotations the class is described by
 * @param naming how its generated types are called, if it is a table
 */
public record EntityDeclaration(
        JavaType.Declared type,
        Kind kind,
        Visibility visibility,
        Set<Flaw> flaws,
        Role role,
        List<NameClash> clashes,
        List<ForeignMark> foreign,
        Spot spot,
        Wording wording,
        Naming naming) {

    public EntityDeclaration {
        flaws = Set.copyOf(flaws);
        clashes = List.copyOf(clashes);
        foreign = List.copyOf(foreign);
    }

    /** The flaws that matter if objects are made in this way: builders need no constructor, and know of subclasses. */
    public Set<Flaw> flaws(Construction construction) {
        Set<Flaw> relevant = new HashSet<>(flaws);
        if (!(construction instanceof Construction.Setters)) {
            relevant.remove(Flaw.NO_CONSTRUCTOR);
        }
        if (construction instanceof Construction.Builder || construction instanceof Construction.Refused) {
            relevant.remove(Flaw.ABSTRACT);
        }
        return relevant;
    }

    /** The types that are generated for a table, all in the entity's package. */
    public GeneratedNames tableNames() {
        return Names.of(type, naming);
    }

    /** All types that are generated for the class in its role. */
    public List<JavaType.Declared> generated() {
        return Names.generated(type, role, naming);
    }

    /** Whether a table's type is called like one of the document that the class is as well. */
    public boolean isCalledAsDocument(JavaType.Declared generated) {
        return clashes.contains(new NameClash(generated, new Owner.SameEntity()))
                && tableNames().called(generated).size() == 1;
    }

    /** What the class is stored as. */
    public enum Role {
        TABLE("@Table"),
        DOCUMENT("@Document"),
        VIEW("@View");

        private final String annotation;

        Role(String annotation) {
            this.annotation = annotation;
        }

        /** The annotation that says so. */
        public String annotation() {
            return annotation;
        }
    }

    /** What sort of class it is. */
    public enum Kind {
        RECORD("record"),
        CLASS("class"),
        INTERFACE("interface"),
        ENUM("enum"),
        ANNOTATION("annotation"),
        SEALED("sealed type");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The noun for it. */
        public String text() {
            return text;
        }

        /** Whether an object of it, or of a class that it permits, can be made from an item. */
        public boolean canBeEntity() {
            return this == RECORD || this == CLASS || this == SEALED;
        }
    }

    /** What keeps generated code from making or naming an object of the class. */
    public enum Flaw {
        ABSTRACT,
        GENERIC,
        PRIVATE,
        IN_PRIVATE_CLASS,
        INNER,
        NO_CONSTRUCTOR
    }

    /**
     * A name that is taken.
     *
     * @param owner who has it: a class of the user's, or another generated type
     */
    public record NameClash(JavaType.Declared generated, Owner owner) {}

    /** Who has a name that a generated type needs. */
    public sealed interface Owner {

        /** A class that the user wrote. */
        record UserClass() implements Owner {}

        /** A type generated for another entity. */
        record OtherEntity(JavaType.Declared entity) implements Owner {}

        /** Another type generated for the same entity. */
        record SameEntity() implements Owner {}
    }
}
