package io.dynawright.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * What is an attribute of a class that only a builder can make: each abstract method that gives a value, and each other
 * one for which the builder has a method. Such a class has no fields that would tell.
 *
 * @param members all members of the class
 */
record AbstractGetters(List<Member> members, BuilderType builder, AccessorPicker accessors) {

    private static final Set<String> OF_OBJECT = Set.of("hashCode", "toString", "clone");

    boolean contains(Member method) {
        return PropertyFinder.isGetter(method)
                && !OF_OBJECT.contains(method.name())
                && !givesBuilder(method)
                && (isAbstract(method) || builder.mentions(method.name()));
    }

    private boolean isAbstract(Member method) {
        return method.element().getModifiers().contains(Modifier.ABSTRACT)
                && members.stream()
                        .filter(other -> other.element() instanceof ExecutableElement)
                        .noneMatch(other -> !other.element().getModifiers().contains(Modifier.ABSTRACT)
                                && accessors.overrides(other, method));
    }

    /** {@code toBuilder()}, whatever it is called. */
    private boolean givesBuilder(Member method) {
        return Optional.of(accessors.returnType(method))
                .filter(DeclaredType.class::isInstance)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .filter(builder.element()::equals)
                .isPresent();
    }
}
