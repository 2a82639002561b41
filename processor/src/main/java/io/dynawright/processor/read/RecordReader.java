package io.dynawright.processor.read;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.ConstructionFault;
import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.IgnoredMember;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Nullness;
import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.StrayMark;
import io.dynawright.processor.declare.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the components of a record. A component is looked at through its private field: javac copies our annotations to
 * it, and knows the positions of fields but not those of components.
 */
record RecordReader(StoringReader storing, ConstructionReader constructions) {

    Structure read(TypeElement type) {
        List<Member> members = ClassChain.membersOf(type);
        List<Part> parts = new ArrayList<>();
        List<IgnoredMember> ignored = new ArrayList<>();
        List<Construction.Argument> arguments = new ArrayList<>();
        MissingTypes missing = new MissingTypes();
        for (RecordComponentElement component : type.getRecordComponents()) {
            TypeMirror componentType = component.asType();
            AttributeReader reader = readerOf(component, members);
            if (reader.isIgnored()) {
                JavaType ignoredType = reader.readIgnoredType(componentType, storing.visible());
                ignored.add(reader.readIgnored(
                        Optional.of(ignoredType).filter(hidden -> isOverloaded(type) && isUnnamed(hidden))));
                arguments.add(new Construction.Argument.OfIgnored(ignoredType));
            } else {
                missing.attempt(() -> reader.read(componentType, new Access.Component(reader.name()), storing))
                        .ifPresent(parts::add);
                arguments.add(new Construction.Argument.OfAttribute(reader.name()));
            }
        }
        missing.throwIfAny();
        List<ConstructionFault> faults = constructions.faultsOfRecord();
        Construction construction =
                faults.isEmpty() ? new Construction.Constructor(arguments) : new Construction.Refused(faults);
        return new Structure(parts, ignored, strays(type, members), construction);
    }

    /** Whether a call of the canonical constructor with a mere {@code null} might mean another one. */
    private static boolean isOverloaded(TypeElement type) {
        int components = type.getRecordComponents().size();
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(constructor -> constructor.getParameters().size() == components)
                        .count()
                > 1;
    }

    private static boolean isUnnamed(JavaType type) {
        return type instanceof JavaType.Other;
    }

    private static Member field(RecordComponentElement component, List<Member> members) {
        return members.stream()
                .filter(member -> isInstanceField(member) && isNamedAs(component, member))
                .findFirst()
                .orElseThrow(MissingTypeException::toldByJavac);
    }

    /** For a component with a name that a record cannot have, such as {@code getClass}, javac makes none, and says so. */
    private static Member accessor(RecordComponentElement component, List<Member> members) {
        return members.stream()
                .filter(member -> member.isBeside(component) && isAccessor(member) && isNamedAs(component, member))
                .findFirst()
                .orElseThrow(MissingTypeException::toldByJavac);
    }

    /**
     * An accessor that the user wrote has its own annotations. One that javac made repeats the component's and has no
     * position, and the two cannot be told apart: what both have is taken from the field. The methods of interfaces
     * that the accessor implements count, too.
     */
    private AttributeReader readerOf(RecordComponentElement component, List<Member> members) {
        Member field = field(component, members);
        Member accessor = accessor(component, members);
        List<AnnotationView> onField = field.annotations();
        List<Member> inherited = members.stream()
                .filter(member -> !member.isBeside(component) && isAccessor(member) && isNamedAs(component, member))
                .toList();
        List<Member> all =
                Stream.concat(Stream.of(field, accessor), inherited.stream()).toList();
        List<AnnotationView> marks = InheritedMarks.of(all).stream()
                .filter(view -> !view.element().equals(accessor.element())
                        || onField.stream().noneMatch(other -> other.saysTheSameAs(view)))
                .toList();
        List<AnnotationView> ours =
                marks.stream().filter(AnnotationView::isOurs).toList();
        List<ForeignMark> foreign = marks.stream()
                .filter(view -> !view.isOurs())
                .map(view -> new ForeignMark(
                        view.name(), view.element().equals(accessor.element()) ? field.spot() : view.spot()))
                .toList();
        Nullness nullness = new NullnessReader(storing.neighbours()).read(List.of(field, accessor));
        return new AttributeReader(field.name(), ours, foreign, nullness, field.spot());
    }

    /** Our annotations on static fields and on methods that are not the accessor of a component. */
    private static List<StrayMark> strays(TypeElement type, List<Member> members) {
        List<Member> others = members.stream()
                .filter(member -> !isInstanceField(member))
                .filter(member -> !isAccessor(member)
                        || type.getRecordComponents().stream().noneMatch(component -> isNamedAs(component, member)))
                .toList();
        return StrayReader.read(others);
    }

    private static boolean isInstanceField(Member member) {
        return member.element().getKind() == ElementKind.FIELD
                && !member.element().getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isAccessor(Member member) {
        return member.element() instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isNamedAs(RecordComponentElement component, Member member) {
        return member.element().getSimpleName().equals(component.getSimpleName());
    }
}
