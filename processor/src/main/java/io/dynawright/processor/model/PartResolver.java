package io.dynawright.processor.model;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CatchAllDeclaration;
import io.dynawright.processor.declare.DefaultDeclaration;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.FlattenedDeclaration;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.Sources;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.declare.Written;
import java.util.List;
import java.util.Optional;

/**
 * Resolves the members of one class.
 *
 * @param owner the class
 * @param role what the class around it is stored as
 */
record PartResolver(JavaType.Declared owner, Role role) {

    /** The class itself, of which this was read. */
    Shape shape(Structure structure) {
        List<Part> parts =
                structure.parts().stream().map(part -> part(part, structure)).toList();
        return new Shape(owner, parts, structure.construction(), CheckResolver.checks(structure));
    }

    private Part part(io.dynawright.processor.declare.Part declared, Structure structure) {
        if (declared instanceof FlattenedDeclaration flattened) {
            return flattened(flattened);
        }
        return declared instanceof CatchAllDeclaration catchAll
                ? catchAll(catchAll)
                : attribute((AttributeDeclaration) declared, structure);
    }

    private Attribute attribute(AttributeDeclaration declared, Structure structure) {
        return new Attribute(
                declared.javaName(),
                declared.storedName().value(),
                Names.accessor(declared.javaName(), role),
                declared.type(),
                declared.codec().orElseThrow(() -> unchecked("a codec of " + declared.javaName())),
                getter(declared),
                presence(declared, structure),
                owner,
                declared.lifecycleMark(),
                declared.disclosure(),
                declared.formerNames().stream().map(Written::value).toList());
    }

    private Presence presence(AttributeDeclaration declared, Structure structure) {
        if (declared.access() instanceof Access.Derived derived) {
            return new Presence.Derived(derivation(declared, derived, structure));
        }
        Presence written = declared.isRequired() ? new Presence.Required() : new Presence.Lenient();
        Optional<DefaultDeclaration> fallback = declared.presence().fallback();
        return fallback.isPresent() && fallback.get().meaning() instanceof DefaultDeclaration.Meaning.Value value
                ? new Presence.Defaulted(value.value(), written)
                : written;
    }

    private Derivation derivation(AttributeDeclaration declared, Access.Derived derived, Structure structure) {
        if (derived.sources() instanceof Sources.Parameters parameters) {
            List<Attribute> arguments = parameters.parameters().stream()
                    .map(parameter -> sibling(declared.beside(parameter.name()), structure))
                    .toList();
            return new Derivation.ByFunction(owner, derived.method(), arguments);
        }
        return new Derivation.ByGetter(
                derived.sources() instanceof Sources.Named named
                        ? named.names().stream()
                                .map(name -> declared.beside(name.value()))
                                .toList()
                        : List.of());
    }

    private Attribute sibling(String javaName, Structure structure) {
        return structure.attributes().stream()
                .filter(attribute -> attribute.javaName().equals(javaName))
                .findFirst()
                .map(attribute -> attribute(attribute, structure))
                .orElseThrow(() -> unchecked(javaName));
    }

    private Flattened flattened(FlattenedDeclaration declared) {
        if (declared.content() instanceof FlattenedDeclaration.Content.Of content
                && declared.type() instanceof JavaType.Declared type) {
            return new Flattened(
                    declared.javaName(), new PartResolver(type, role).shape(content.structure()), getter(declared));
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
