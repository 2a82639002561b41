package io.dynawright.processor.declare;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the body of a class declares. Lists are in the order of the source.
 *
 * @param checks what constraints say of members; the methods that compute something come last
 */
public record Structure(
        List<Part> parts,
        List<IgnoredMember> ignored,
        List<StrayMark> strays,
        Construction construction,
        List<CheckDeclaration> checks) {

    public Structure {
        parts = List.copyOf(parts);
        ignored = List.copyOf(ignored);
        strays = List.copyOf(strays);
        checks = List.copyOf(checks);
    }

    /** Without constraints. */
    public Structure(List<Part> parts, List<IgnoredMember> ignored, List<StrayMark> strays, Construction construction) {
        this(parts, ignored, strays, construction, List.of());
    }

    /** The same with these members. */
    public Structure withParts(List<Part> others) {
        return new Structure(others, ignored, strays, construction, checks);
    }

    /** The same with these constraints. */
    public Structure withChecks(List<CheckDeclaration> found) {
        return new Structure(parts, ignored, strays, construction, found);
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
