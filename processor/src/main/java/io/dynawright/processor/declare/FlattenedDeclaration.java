package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.stream.Stream;

/**
 * A member with {@code @Flatten}: the attributes of its class become attributes of the class that has it.
 *
 * @param content what was found in its class
 * @param marks the other annotations of ours on it, by simple name
 */
public record FlattenedDeclaration(
        String javaName, JavaType type, Content content, Access access, List<Written<String>> marks, Spot spot)
        implements Part {

    public FlattenedDeclaration {
        marks = List.copyOf(marks);
    }

    /** What a class that is flattened holds. */
    public sealed interface Content {

        /** These attributes, with the prefix before their names. */
        record Of(Structure structure) implements Content {}

        /** Nothing that could be flattened. */
        record Refused(Reason reason) implements Content {}

        /** What nobody has looked at yet. */
        record Unread(String prefix) implements Content {}
    }

    /** Why a type cannot be flattened. */
    public enum Reason {
        /** It is no record or class that objects can be made of, or has no attributes. */
        NO_CLASS,
        /** It is stored as one of several classes. */
        SEALED,
        /** It holds itself. */
        RECURSIVE,
        /** A member of it is a key. */
        HAS_KEY,
        /** A member of it takes all that is not declared. */
        HAS_CATCH_ALL
    }

    /** The same with this content. */
    public FlattenedDeclaration with(Content found) {
        return new FlattenedDeclaration(javaName, type, found, access, marks, spot);
    }

    @Override
    public FlattenedDeclaration within(FlattenedDeclaration outer, String prefix) {
        Content inner = content instanceof Content.Of of
                ? new Content.Of(of.structure()
                        .withParts(of.structure().parts().stream()
                                .map(part -> part.within(outer, prefix))
                                .toList()))
                : content;
        return new FlattenedDeclaration(outer.javaName() + "." + javaName, type, inner, access, marks, outer.spot());
    }

    /** The members of its class. */
    Stream<Part> members() {
        return content instanceof Content.Of of ? of.structure().members() : Stream.empty();
    }
}
