package io.dynawright.processor.model;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CatchAllDeclaration;
import io.dynawright.processor.declare.DefaultDeclaration;
import io.dynawright.processor.declare.FlattenedDeclaration;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.Structure;
import java.util.List;
import java.util.Optional;

/**
 * Resolves the members of one class.
 *
 * @param owner the class
 */
record PartResolver(JavaType.Declared owner) {

    /** The class itself, of which this was read. */
    Shape shape(Structure structure) {
        List<Part> parts = structure.parts().stream().map(this::part).toList();
        return new Shape(owner, parts, structure.construction());
    }

    private Part part(io.dynawright.processor.declare.Part declared) {
        if (declared instanceof FlattenedDeclaration flattened) {
            return flattened(flattened);
        }
        return declared instanceof CatchAllDeclaration catchAll
                ? catchAll(catchAll)
                : attribute((AttributeDeclaration) declared);
    }

    private Attribute attribute(AttributeDeclaration declared) {
        return new Attribute(
                declared.javaName(),
                declared.storedName().value(),
                Names.pathAccessor(declared.javaName()),
                declared.type(),
                declared.codec().orElseThrow(() -> unchecked("a codec of " + declared.javaName())),
                getter(declared),
                presence(declared),
                owner);
    }

    private static Presence presence(AttributeDeclaration declared) {
        if (declared.access() instanceof Access.Derived) {
            return new Presence.Derived();
        }
        Presence written = declared.isRequired() ? new Presence.Required() : new Presence.Lenient();
        Optional<DefaultDeclaration> fallback = declared.presence().fallback();
        return fallback.isPresent() && fallback.get().meaning() instanceof DefaultDeclaration.Meaning.Value value
                ? new Presence.Defaulted(value.value(), written)
                : written;
    }

    private Flattened flattened(FlattenedDeclaration declared) {
        if (declared.content() instanceof FlattenedDeclaration.Content.Of content
                && declared.type() instanceof JavaType.Declared type) {
            return new Flattened(
                    declared.javaName(), new PartResolver(type).shape(content.structure()), getter(declared));
        }
        throw unchecked("attributes of " + declared.javaName());
    }

    private CatchAll catchAll(CatchAllDeclaration declared) {
        return new CatchAll(
                declared.javaName(),
                declared.type(),
                declared.codec().orElseThrow(() -> unchecked("a codec of " + declared.javaName())),
                getter(declared));
    }

    private String getter(io.dynawright.processor.declare.Part declared) {
        return declared.access().getter().orElseThrow(() -> unchecked("a getter of " + declared.javaName()));
    }

    private IllegalStateException unchecked(String missing) {
        return new IllegalStateException(owner.simpleName() + " lacks " + missing + ", which no rule has noticed");
    }
}
