package io.dynawright.processor.read;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.CheckDeclaration;
import io.dynawright.processor.declare.CheckDeclaration.Flaw;
import io.dynawright.processor.declare.CheckDeclaration.Subject;
import io.dynawright.processor.declare.CheckedValue;
import io.dynawright.processor.declare.Disclosure;
import io.dynawright.processor.declare.FlattenedDeclaration;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.Structure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Reads the constraints on the members of a class: on attributes, and on methods that compute something. */
record ChecksReader(AccessorPicker accessors, CheckedValueReader values) {

    static ChecksReader of(AccessorPicker accessors, Vocabulary vocabulary) {
        FamilyReader families = new FamilyReader(accessors.elements(), accessors.types(), vocabulary);
        return new ChecksReader(accessors, new CheckedValueReader(families));
    }

    /** The structure with what constraints say of its members: first of those that are stored. */
    Structure addTo(Structure structure) {
        List<Member> others = new ArrayList<>(ClassChain.membersOf(accessors.entity()));
        List<CheckDeclaration> checks = new ArrayList<>();
        for (Part part : structure.parts()) {
            List<Member> members =
                    others.stream().filter(member -> isOf(part, member)).toList();
            others.removeAll(members);
            if (!members.isEmpty()) {
                checks.add(ofPart(part, members));
            }
        }
        checks.addAll(ofOthers(others));
        checks.add(ofClass());
        return structure.withChecks(
                checks.stream().filter(check -> !check.value().isFree()).toList());
    }

    /** Whether the member is the field or an accessor of what is stored. */
    private static boolean isOf(Part part, Member member) {
        if (!(member.element() instanceof ExecutableElement method)) {
            return member.name().equals(part.javaName()) && !isStatic(member);
        }
        Optional<String> setter =
                part.access() instanceof Access.Property property ? property.setter() : Optional.empty();
        Optional<String> accessor = takesNothing(method) ? part.access().getter() : setter;
        return method.getParameters().size() <= 1
                && accessor.filter(member.name()::equals).isPresent();
    }

    private CheckDeclaration ofPart(Part part, List<Member> members) {
        CheckedValue value =
                values.read(part.type(), members.stream().map(Annotated::of).toList());
        return new CheckDeclaration(
                part.javaName(),
                part.access().getter(),
                Set.of(),
                part instanceof FlattenedDeclaration ? value.withoutValid() : value,
                disclosure(members),
                Subject.PART,
                part.spot());
    }

    /** The constraints of others that are on the class itself. */
    private CheckDeclaration ofClass() {
        Member type = new Member(accessors.entity(), 0);
        CheckedValue value = values.read(
                TypeReader.declared(accessors.entity()),
                List.of(new Annotated(type, accessors.entity().asType(), type.annotations())));
        return new CheckDeclaration(
                type.name(), Optional.empty(), Set.of(), value, Disclosure.SHOWN, Subject.CLASS, type.spot());
    }

    /** Methods, each with those that it overrides, and fields that are not stored. */
    private List<CheckDeclaration> ofOthers(List<Member> others) {
        Map<String, List<Member>> bySignature = new LinkedHashMap<>();
        for (Member member : others) {
            if (Annotated.of(member).isConstrained()) {
                boolean isMethod = member.element() instanceof ExecutableElement;
                String signature = isMethod ? member.element().toString() : member.name();
                bySignature
                        .computeIfAbsent(signature, name -> new ArrayList<>())
                        .add(member);
            }
        }
        return bySignature.values().stream().map(this::ofOther).toList();
    }

    private CheckDeclaration ofOther(List<Member> members) {
        Member member = members.get(members.size() - 1);
        List<Annotated> places = members.stream().map(Annotated::of).toList();
        if (member.element() instanceof ExecutableElement method) {
            JavaType type =
                    TypeReader.read(accessors.returnType(member), "method \"" + member.name() + "\"", member.spot());
            return new CheckDeclaration(
                    PropertyNames.ofGetter(method),
                    Optional.of(member.name()),
                    flaws(member, method),
                    values.read(type, places),
                    disclosure(members),
                    Subject.METHOD,
                    member.spot());
        }
        JavaType type = TypeReader.read(accessors.typeOf(member), "field \"" + member.name() + "\"", member.spot());
        return new CheckDeclaration(
                member.name(),
                Optional.empty(),
                Set.of(),
                values.read(type, places),
                disclosure(members),
                Subject.FIELD,
                member.spot());
    }

    private static Disclosure disclosure(List<Member> members) {
        return DisclosureReader.read(members.stream()
                .flatMap(member -> member.annotations().stream())
                .toList());
    }

    private Set<Flaw> flaws(Member member, ExecutableElement method) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (method.getModifiers().contains(Modifier.STATIC)) {
            flaws.add(Flaw.STATIC);
        }
        if (!takesNothing(method)) {
            flaws.add(Flaw.PARAMETERS);
        }
        if (!method.getTypeParameters().isEmpty()) {
            flaws.add(Flaw.TYPE_PARAMETERS);
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            flaws.add(Flaw.VOID);
        } else if (!accessors.visible().canName(accessors.returnType(member))) {
            flaws.add(Flaw.HIDDEN_TYPE);
        }
        if (!accessors.isCallable(method)) {
            flaws.add(accessors.visible().canCall(method) ? Flaw.THROWS : Flaw.HIDDEN);
        }
        return flaws;
    }

    private static boolean isStatic(Member member) {
        return member.element().getModifiers().contains(Modifier.STATIC);
    }

    private static boolean takesNothing(ExecutableElement method) {
        return method.getParameters().isEmpty();
    }
}
