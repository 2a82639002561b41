package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;

/**
 * A member with {@code @CatchAll}: it holds the attributes that the class does not declare.
 *
 * @param codec the codec of one of them; empty if the type is none that can hold them
 * @param marks the other annotations of ours on it, by simple name
 */
public record CatchAllDeclaration(
        String javaName, JavaType type, Optional<CodecRef> codec, Access access, List<Written<String>> marks, Spot spot)
        implements Part {

    public CatchAllDeclaration {
        marks = List.copyOf(marks);
    }

    @Override
    public CatchAllDeclaration within(FlattenedDeclaration outer, String prefix) {
        return new CatchAllDeclaration(outer.javaName() + "." + javaName, type, codec, access, marks, outer.spot());
    }
}
