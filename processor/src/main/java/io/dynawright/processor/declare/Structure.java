package io.dynawright.processor.declare;

import java.util.List;
import java.util.stream.Stream;

/** What the body of a class declares. Lists are in the order of the source. */
public record Structure(
        List<Part> parts, List<IgnoredMember> ignored, List<StrayMark> strays, Construction construction) {

    public Structure {
        parts = List.copyOf(parts);
        ignored = List.copyOf(ignored);
        strays = List.copyOf(strays);
    }

    /** The same with these members. */
    public Structure withParts(List<Part> others) {
        return new Structure(others, ignored, strays, construction);
    }

    /** The members that take what is not declared. */
    public List<CatchAllDeclaration> catchAlls() {
        return parts.stream()
                .filter(CatchAllDeclaration.class::isInstance)
                .map(CatchAllDeclaration.class::cast)
                .toList();
    }

    /** All members that are stored, also those of flattened classes. */
    public Stream<Part> members() {
        return parts.stream()
                .flatMap(part -> part instanceof FlattenedDeclaration flattened
                        ? Stream.concat(Stream.of(part), flattened.members())
                        : Stream.of(part));
    }

    /** The attributes, also those that flattened members become. */
    public List<AttributeDeclaration> attributes() {
        return members()
                .filter(AttributeDeclaration.class::isInstance)
                .map(AttributeDeclaration.class::cast)
                .toList();
    }
}
