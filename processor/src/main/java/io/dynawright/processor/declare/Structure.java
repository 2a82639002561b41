package io.dynawright.processor.declare;

import java.util.List;

/** What the body of a class declares. Lists are in the order of the source. */
public record Structure(
        List<AttributeDeclaration> attributes,
        List<IgnoredMember> ignored,
        List<StrayMark> strays,
        Construction construction) {

    public Structure {
        attributes = List.copyOf(attributes);
        ignored = List.copyOf(ignored);
        strays = List.copyOf(strays);
    }
}
