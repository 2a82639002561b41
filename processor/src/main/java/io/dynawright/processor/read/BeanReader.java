package io.dynawright.processor.read;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.IgnoredMember;
import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the properties of a class and its supertypes. Every field is an attribute unless it is static, transient or
 * ignored, so that nothing is lost in silence; a getter without field and setter is a computed value and none, unless
 * it is abstract or annotated.
 */
record BeanReader(AccessorPicker accessors, StoringReader storing, ConstructionReader constructions) {

    Structure read(TypeElement type) {
        List<Member> members = ClassChain.membersOf(type);
        Optional<AbstractGetters> getters =
                constructions.onlyBuilder().map(builder -> new AbstractGetters(members, builder, accessors));
        PropertyFinder.Found found = PropertyFinder.find(members, method -> isAmong(getters, method));
        List<Part> parts = new ArrayList<>();
        List<IgnoredMember> ignored = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        MissingTypes missing = new MissingTypes();
        for (Property property : found.properties()) {
            AttributeReader reader = readerOf(property);
            if (reader.isIgnored()) {
                ignored.add(reader.readIgnored(Optional.empty()));
            } else if (isAttribute(property, getters)) {
                missing.attempt(() -> readAttribute(property, reader)).ifPresent(part -> {
                    parts.add(part);
                    given.add(given(property, part));
                });
            }
        }
        missing.throwIfAny();
        Construction construction = constructions.read(
                given, ignored.stream().map(IgnoredMember::javaName).toList());
        return new Structure(parts, ignored, StrayReader.read(found.noAttributes()), construction);
    }

    private static boolean isAmong(Optional<AbstractGetters> getters, Member method) {
        return getters.filter(some -> some.contains(method)).isPresent();
    }

    private boolean isAttribute(Property property, Optional<AbstractGetters> getters) {
        return !property.fields().isEmpty()
                || property.hasMarks()
                || property.getters().stream().anyMatch(getter -> isAmong(getters, getter))
                || isPair(property);
    }

    private boolean isPair(Property property) {
        return accessors
                .getter(property)
                .flatMap(getter -> accessors.setter(property, accessors.returnType(getter)))
                .isPresent();
    }

    private AttributeReader readerOf(Property property) {
        return readerOf(property, InheritedMarks.of(property.members().toList()));
    }

    /** A reader of the property that these annotations describe. */
    AttributeReader readerOf(Property property, List<AnnotationView> marks) {
        List<AnnotationView> ours =
                marks.stream().filter(AnnotationView::isOurs).toList();
        List<ForeignMark> foreign = marks.stream()
                .filter(view -> !view.isOurs())
                .map(view -> new ForeignMark(view.name(), view.spot()))
                .toList();
        return new AttributeReader(
                property.name(),
                ours,
                foreign,
                new NullnessReader(storing.neighbours()).read(property.sources()),
                property.main().spot());
    }

    Part readAttribute(Property property, AttributeReader reader) {
        TypeMirror type = typeOf(property);
        Optional<Member> getter = accessors.getter(property);
        Optional<Member> setter = accessors.setter(property, type);
        Access access = new Access.Property(
                getter.map(Member::name), setter.map(Member::name), rejected(property, getter, setter));
        return reader.read(type, access, storing);
    }

    Given given(Property property, Part part) {
        TypeMirror type = typeOf(property);
        return new Given(
                part.javaName(),
                part.type(),
                type,
                accessors.setter(property, type).map(Member::name),
                part.spot());
    }

    TypeMirror typeOf(Property property) {
        return accessors.getter(property).map(accessors::returnType).orElseGet(() -> typeWithoutGetter(property));
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
}
