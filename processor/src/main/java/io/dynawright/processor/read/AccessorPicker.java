package io.dynawright.processor.read;

import io.dynawright.processor.declare.Access.Reason;
import io.dynawright.processor.declare.Access.RejectedAccessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Chooses among the methods that look like a property's accessors those that generated code can call. */
record AccessorPicker(Types types, Elements elements, DeclaredType owner, Visible visible) {

    AccessorPicker(Types types, Elements elements, TypeElement owner, Visible visible) {
        this(types, elements, (DeclaredType) owner.asType(), visible);
    }

    /** The class whose members these are. */
    TypeElement entity() {
        return (TypeElement) owner.asElement();
    }

    /** The same for another class, whose type arguments are these. */
    AccessorPicker of(DeclaredType other) {
        return new AccessorPicker(types, elements, (DeclaredType) types.capture(other), visible);
    }

    /** The member's type as the class sees it: a superclass's type variables have become types. */
    TypeMirror typeOf(Member member) {
        return types.asMemberOf(owner, member.element());
    }

    TypeMirror returnType(Member getter) {
        return ((ExecutableType) typeOf(getter)).getReturnType();
    }

    /**
     * The getter: one of the field's type before one that converts it, one with a prefix before a fluent one, one
     * of the entity before an inherited one.
     */
    Optional<Member> getter(Property property) {
        return nearestFirst(property.getters()).stream()
                .filter(this::isCallable)
                .min(Comparator.comparing((Member member) -> !isOfFieldType(member, property))
                        .thenComparing(member -> member.name().equals(property.name())));
    }

    private boolean isOfFieldType(Member getter, Property property) {
        return !property.fields().isEmpty() && types.isSameType(returnType(getter), typeOf(property.main()));
    }

    /** The setter that takes a value of this type. */
    Optional<Member> setter(Property property, TypeMirror type) {
        List<Member> candidates = nearestFirst(property.setters()).stream()
                .filter(member -> visible.canCall((ExecutableElement) member.element()))
                .filter(member -> accepts(parameterType(member), type))
                .toList();
        return candidates.stream()
                .filter(member -> isMostSpecific(member, candidates))
                .findFirst()
                .filter(this::isCallable);
    }

    /** Whether javac chooses this one among overloaded methods that all take the value. */
    private boolean isMostSpecific(Member setter, List<Member> candidates) {
        return candidates.stream().allMatch(other -> types.isSubtype(parameterType(setter), parameterType(other)));
    }

    /** Why none of these can be called, or only with another type. */
    List<RejectedAccessor> rejected(List<Member> members, String parameters) {
        List<RejectedAccessor> rejected = new ArrayList<>();
        for (Member member : members) {
            rejected.add(new RejectedAccessor(member.name() + parameters, reason(member)));
        }
        return rejected;
    }

    private Reason reason(Member member) {
        ExecutableElement method = (ExecutableElement) member.element();
        if (!visible.canCall(method)) {
            return Reason.HIDDEN;
        }
        return throwsChecked(method) ? Reason.THROWS : Reason.OTHER_TYPE;
    }

    private boolean isCallable(Member member) {
        return isCallable((ExecutableElement) member.element());
    }

    /** Whether a call in generated code compiles. */
    boolean isCallable(ExecutableElement method) {
        return visible.canCall(method) && !throwsChecked(method);
    }

    private boolean throwsChecked(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .anyMatch(thrown ->
                        !isSubtype(thrown, "java.lang.RuntimeException") && !isSubtype(thrown, "java.lang.Error"));
    }

    private boolean isSubtype(TypeMirror type, String supertype) {
        TypeElement element = elements.getTypeElement(supertype);
        return element != null && types.isSubtype(type, element.asType());
    }

    TypeMirror parameterType(Member setter) {
        return ((ExecutableType) typeOf(setter)).getParameterTypes().get(0);
    }

    /** Widening is fine; unboxing is not, for it fails on null. */
    private boolean accepts(TypeMirror parameter, TypeMirror type) {
        return parameter.getKind() != TypeKind.ERROR
                && parameter.getKind().isPrimitive() == type.getKind().isPrimitive()
                && types.isAssignable(type, parameter);
    }

    /** Without those that another overrides. */
    private List<Member> nearestFirst(List<Member> members) {
        List<Member> reversed = new ArrayList<>(members);
        Collections.reverse(reversed);
        reversed.removeIf(member -> members.stream().anyMatch(other -> overrides(other, member)));
        return reversed;
    }

    /** Whether the one method hides the other; that of an interface never hides that of a class. */
    boolean overrides(Member nearer, Member farther) {
        return (isInClass(nearer) || !isInClass(farther))
                && elements.overrides(
                        (ExecutableElement) nearer.element(), (ExecutableElement) farther.element(), entity());
    }

    private static boolean isInClass(Member member) {
        Element type = member.element().getEnclosingElement();
        return type != null && !type.getKind().isInterface();
    }
}
