package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.FlattenedDeclaration;
import io.dynawright.processor.declare.FlattenedDeclaration.Content;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.Structure;
import java.util.stream.Stream;

/**
 * A class whose objects reading makes: the declared one, or that of a flattened member.
 *
 * @param name its simple name
 */
record Holder(String name, Structure structure) {

    /** The declared class, and those of all flattened members. */
    static Stream<Holder> of(Declaration type) {
        return of(new Holder(type.name(), type.structure()));
    }

    private static Stream<Holder> of(Holder holder) {
        return Stream.concat(
                Stream.of(holder), holder.structure().parts().stream().flatMap(Holder::of));
    }

    private static Stream<Holder> of(Part part) {
        return part instanceof FlattenedDeclaration member
                        && member.content() instanceof Content.Of content
                        && member.type() instanceof JavaType.Declared type
                ? of(new Holder(type.simpleName(), content.structure()))
                : Stream.empty();
    }
}
