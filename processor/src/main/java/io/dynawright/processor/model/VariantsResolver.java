package io.dynawright.processor.model;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.VariantDeclaration;
import io.dynawright.processor.declare.VariantsDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.model.Variants.Variant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Resolves the classes of a sealed type.
 *
 * @param type the sealed type
 * @param role what it is stored as
 */
record VariantsResolver(JavaType.Declared type, Role role, VariantsDeclaration declared) {

    Variants variants() {
        List<Variant> variants = declared.variants().stream().map(this::variant).toList();
        List<Attribute> attributes = declared.union().attributes().stream()
                .map(attribute -> owned(find(attribute, variants)))
                .toList();
        String discriminator = declared.discriminator()
                .orElseThrow(() -> unchecked("a discriminator"))
                .value();
        return new Variants(type, discriminator, variants, attributes, accessor(discriminator, attributes));
    }

    /** The discriminator's name, apart from those of the attributes. */
    private String accessor(String discriminator, List<Attribute> attributes) {
        Set<String> taken = attributes.stream().map(Attribute::pathAccessor).collect(Collectors.toSet());
        String accessor = Names.accessor(Names.discriminator(discriminator), role);
        while (taken.contains(accessor)) {
            accessor += "_";
        }
        return accessor;
    }

    private Variant variant(VariantDeclaration variant) {
        Shape shape = new PartResolver(variant.entity().type(), role).shape(variant.structure());
        List<String> former =
                variant.formerValues().stream().map(Written::value).toList();
        return new Variant(variant.value().value(), former, shape);
    }

    private Attribute find(AttributeDeclaration wanted, List<Variant> variants) {
        return variants.stream()
                .flatMap(variant -> variant.shape().attributes().stream())
                .filter(attribute -> attribute.javaName().equals(wanted.javaName())
                        && attribute.storedName().equals(wanted.storedName().value()))
                .findFirst()
                .orElseThrow(() -> unchecked(wanted.javaName()));
    }

    /** The attribute, seen through the sealed type if that has its getter. */
    private Attribute owned(Attribute attribute) {
        boolean isDeclared =
                declared.getters().contains(new VariantsDeclaration.Getter(attribute.getter(), attribute.type()));
        return isDeclared
                ? new Attribute(
                        attribute.javaName(),
                        attribute.storedName(),
                        attribute.pathAccessor(),
                        attribute.type(),
                        attribute.codec(),
                        attribute.getter(),
                        attribute.presence(),
                        type,
                        attribute.lifecycle(),
                        attribute.disclosure(),
                        attribute.formerNames())
                : attribute;
    }

    private IllegalStateException unchecked(String missing) {
        return new IllegalStateException(type.simpleName() + " lacks " + missing + ", which no rule has noticed");
    }
}
