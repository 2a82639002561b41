package io.dynawright.processor.model;

import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class that is stored: its members, in the order of the source, and how objects are made of them.
 *
 * @param checks what its objects have to be when they are written
 */
public record Shape(JavaType.Declared type, List<Part> parts, Construction construction, List<Check> checks)
        implements Layout {

    public Shape {
        parts = List.copyOf(parts);
        checks = List.copyOf(checks);
    }

    /** Without constraints. */
    public Shape(JavaType.Declared type, List<Part> parts, Construction construction) {
        this(type, parts, construction, List.of());
    }

    @Override
    public boolean isChecked() {
        return !checks.isEmpty()
                || flattened().stream().anyMatch(member -> member.shape().isChecked());
    }

    /** All attributes, also those that flattened members become. */
    @Override
    public List<Attribute> attributes() {
        return parts.stream().flatMap(Shape::attributesOf).toList();
    }

    @Override
    public List<Shape> shapes() {
        return List.of(this);
    }

    @Override
    public List<Attribute> agreed() {
        return attributes();
    }

    @Override
    public List<Attribute> derived() {
        return attributes().stream()
                .filter(attribute -> attribute.derivation().isPresent())
                .toList();
    }

    private static Stream<Attribute> attributesOf(Part part) {
        if (part instanceof Flattened flattened) {
            return flattened.shape().attributes().stream();
        }
        return part instanceof Attribute attribute ? Stream.of(attribute) : Stream.empty();
    }

    /** The attributes of the class itself. */
    public List<Attribute> ownAttributes() {
        return parts(Attribute.class).toList();
    }

    /** The members whose attributes are the class's. */
    public List<Flattened> flattened() {
        return parts(Flattened.class).toList();
    }

    /** The member that holds what the class does not declare. */
    public Optional<CatchAll> catchAll() {
        return parts(CatchAll.class).findFirst();
    }

    private <P extends Part> Stream<P> parts(Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The member of this name. */
    public Part part(String member) {
        return parts.stream()
                .filter(part -> part.member().equals(member))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no member " + member));
    }
}
