package io.dynawright.processor.read;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.IgnoredMember;
import io.dynawright.processor.declare.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the properties of a class and its superclasses. Every field is an attribute unless it is static, transient or
 * ignored, so that nothing is lost in silence; a getter without field and setter is a computed value and none.
 */
record BeanReader(AccessorPicker accessors, StoringReader storing) {

    Structure read(TypeElement type) {
        PropertyFinder.Found found = PropertyFinder.find(ClassChain.membersOf(type));
        List<AttributeDeclaration> attributes = new ArrayList<>();
        List<IgnoredMember> ignored = new ArrayList<>();
        MissingTypes missing = new MissingTypes();
        for (Property property : found.properties()) {
            AttributeReader reader = readerOf(property);
            if (reader.isIgnored()) {
                ignored.add(reader.readIgnored(Optional.empty()));
            } else {
                missing.attempt(() -> readAttribute(property, reader))
                        .flatMap(attribute -> attribute)
                        .ifPresent(attributes::add);
            }
        }
        missing.throwIfAny();
        return new Structure(attributes, ignored, StrayReader.read(found.noAttributes()), construction(attributes));
    }

    private static AttributeReader readerOf(Property property) {
        List<AnnotationView> ours = property.members()
                .flatMap(member -> member.annotations().stream())
                .filter(AnnotationView::isOurs)
                .toList();
        List<ForeignMark> foreign = property.members()
                .flatMap(member -> member.foreignMarks().stream())
                .toList();
        return new AttributeReader(
                property.name(), ours, foreign, property.main().spot());
    }

    private Optional<AttributeDeclaration> readAttribute(Property property, AttributeReader reader) {
        Optional<Member> getter = accessors.getter(property);
        TypeMirror type = getter.map(accessors::returnType).orElseGet(() -> typeWithoutGetter(property));
        Optional<Member> setter = accessors.setter(property, type);
        boolean isPair = getter.isPresent() && setter.isPresent();
        if (property.fields().isEmpty() && !isPair && !property.hasMarks()) {
            return Optional.empty();
        }
        Access access = new Access.Property(
                getter.map(Member::name), setter.map(Member::name), rejected(property, getter, setter));
        return Optional.of(reader.read(type, access, storing));
    }

    private TypeMirror typeWithoutGetter(Property property) {
        if (!property.fields().isEmpty()) {
            return accessors.typeOf(property.main());
        }
        return property.getters().isEmpty()
                ? accessors.parameterType(property.setters().get(0))
                : accessors.returnType(property.getters().get(0));
    }

    private List<Access.RejectedAccessor> rejected(
            Property property, Optional<Member> getter, Optional<Member> setter) {
        Stream<Access.RejectedAccessor> getters =
                getter.isPresent() ? Stream.empty() : accessors.rejected(property.getters(), "()").stream();
        Stream<Access.RejectedAccessor> setters =
                setter.isPresent() ? Stream.empty() : accessors.rejected(property.setters(), "(…)").stream();
        return Stream.concat(getters, setters).toList();
    }

    private static Construction construction(List<AttributeDeclaration> attributes) {
        List<Construction.Setter> setters = new ArrayList<>();
        for (AttributeDeclaration attribute : attributes) {
            if (attribute.access() instanceof Access.Property property) {
                property.setter()
                        .ifPresent(method -> setters.add(new Construction.Setter(attribute.javaName(), method)));
            }
        }
        return new Construction.Setters(setters);
    }
}
