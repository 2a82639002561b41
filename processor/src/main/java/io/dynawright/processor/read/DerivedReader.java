package io.dynawright.processor.read;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.Access.Derived.Flaw;
import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.Sources;
import io.dynawright.processor.declare.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Reads the methods with {@code @Derived}, also those that a class inherits from classes and interfaces. */
record DerivedReader(AccessorPicker accessors, StoringReader storing) {

    /** Whether the member is such a method. */
    static boolean isDerived(Member member) {
        return member.annotation(Ours.DERIVED).isPresent();
    }

    /** The structure with the derived attributes after the others. */
    Structure addTo(Structure structure) {
        List<Part> derived = new ArrayList<>();
        MissingTypes missing = new MissingTypes();
        for (Member method : methods()) {
            missing.attempt(() -> read(method, structure)).ifPresent(derived::add);
        }
        missing.throwIfAny();
        List<Part> parts = new ArrayList<>(structure.parts());
        parts.removeIf(
                part -> derived.stream().anyMatch(other -> other.javaName().equals(part.javaName())));
        parts.addAll(derived);
        return new Structure(parts, structure.ignored(), structure.strays(), structure.construction());
    }

    private List<Member> methods() {
        TypeElement entity = accessors.entity();
        List<Member> members = ClassChain.membersOf(entity);
        List<Member> derived = new ArrayList<>();
        for (Element element : accessors.elements().getAllMembers(entity)) {
            Member found = members.stream()
                    .filter(member -> member.element().equals(element))
                    .findFirst()
                    .orElseGet(() -> new Member(element, members.size() + derived.size() + 1L));
            if (element.getKind() == ElementKind.METHOD && isDerived(found)) {
                derived.add(found);
            }
        }
        derived.sort(Comparator.comparingLong(Member::place));
        return derived;
    }

    private Part read(Member method, Structure structure) {
        String name = PropertyNames.ofGetter((ExecutableElement) method.element());
        List<AnnotationView> ours =
                method.annotations().stream().filter(AnnotationView::isOurs).toList();
        List<ForeignMark> foreign = method.foreignMarks().stream()
                .filter(mark -> !mark.annotation().equals("java.lang.Override"))
                .toList();
        AttributeReader reader = new AttributeReader(
                name, ours, foreign, new NullnessReader(storing.neighbours()).read(List.of(method)), method.spot());
        Access access = new Access.Derived(method.name(), flaws(method, name, structure), sources(method));
        return reader.readAttribute(accessors.returnType(method), access, storing);
    }

    private static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    private static Sources sources(Member member) {
        ExecutableElement method = (ExecutableElement) member.element();
        if (isStatic(method)) {
            return new Sources.Parameters(method.getParameters().stream()
                    .map(parameter -> parameter(parameter, member))
                    .toList());
        }
        return member.annotation(Ours.DERIVED)
                .filter(annotation -> annotation.says("from"))
                .<Sources>map(annotation -> new Sources.Named(annotation.texts("from")))
                .orElseGet(Sources.Unsaid::new);
    }

    private static Sources.Parameter parameter(VariableElement parameter, Member method) {
        String name = parameter.getSimpleName().toString();
        ElementSpot spot = new Member(parameter, method.place()).spot();
        String user = "parameter \"" + name + "\" of \"" + method.name() + "\"";
        return new Sources.Parameter(name, TypeReader.read(parameter.asType(), user, spot), spot);
    }

    private Set<Flaw> flaws(Member member, String name, Structure structure) {
        ExecutableElement method = (ExecutableElement) member.element();
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        boolean takesNothing = method.getParameters().isEmpty() || isStatic(method);
        if (!takesNothing || !method.getTypeParameters().isEmpty()) {
            flaws.add(Flaw.PARAMETERS);
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            flaws.add(Flaw.VOID);
        }
        if (!accessors.isCallable(method)) {
            flaws.add(accessors.visible().canCall(method) ? Flaw.THROWS : Flaw.HIDDEN);
        }
        if (structure.parts().stream().anyMatch(part -> part.javaName().equals(name))) {
            flaws.add(Flaw.STORED);
        }
        return flaws;
    }
}
