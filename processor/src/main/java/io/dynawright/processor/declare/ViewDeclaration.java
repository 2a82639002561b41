package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One class with {@code @View}, as written. The attributes that its source has are stored as that says.
 *
 * @param viewed what it is a part of
 * @param otherRole what the class is marked as besides
 * @param marks annotations on its members that belong on the source's
 * @param paths what it fetches, each from the outside inwards, by the names in DynamoDB
 */
public record ViewDeclaration(
        EntityDeclaration entity,
        Structure structure,
        Surroundings surroundings,
        CodecCatalogue codecs,
        Viewed viewed,
        Optional<EntityDeclaration.Role> otherRole,
        List<Written<String>> marks,
        List<List<String>> paths)
        implements Declaration {

    /** Copies the lists. */
    public ViewDeclaration {
        marks = List.copyOf(marks);
        paths = List.copyOf(paths);
    }

    /**
     * What a view is a part of.
     *
     * @param type the class
     * @param source how it is stored; empty if it is not
     * @param inner the views in the types of members, each with the class that it is a part of
     * @param cycle the members that lead back to this view
     * @param spot where the class is named
     * @param other the class that is stored where this one is a part or a case of it
     */
    public record Viewed(
            JavaType type,
            Optional<Declaration> source,
            ViewedTypes inner,
            Set<String> cycle,
            Spot spot,
            Optional<String> other) {

        /** Copies the names. */
        public Viewed {
            cycle = Set.copyOf(cycle);
        }

        /** Whether items of their own are stored of it. */
        public boolean isOfTable() {
            return source.filter(TableDeclaration.class::isInstance).isPresent();
        }

        /** The attribute of the source that a member of this name shows. */
        public Optional<AttributeDeclaration> attribute(String member) {
            return source.flatMap(declaration -> declaration.attributes().stream()
                    .filter(attribute -> Names.inOneWord(attribute.javaName()).equals(member))
                    .findFirst());
        }

        /** Whether a member of this type can show the attribute. */
        public boolean fits(JavaType member, AttributeDeclaration attribute) {
            return inner.sourceOf(member).equals(attribute.type());
        }
    }
}
