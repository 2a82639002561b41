package io.dynawright.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A class and all that it inherits from, the most general first, so that inherited attributes come first. What comes
 * later is nearer to the class, and prevails over what comes before.
 */
final class ClassChain {

    private ClassChain() {}

    /** The fields and methods of all of them, but for {@code Object}'s. */
    static List<Member> membersOf(TypeElement entity) {
        List<Member> members = new ArrayList<>();
        types(entity).forEach(type -> addMembers(type, members));
        return members;
    }

    /** The fields and methods of the class alone. */
    static List<Member> ownMembers(TypeElement type) {
        List<Member> members = new ArrayList<>();
        addMembers(type, members);
        return members;
    }

    private static void addMembers(TypeElement type, List<Member> members) {
        for (Element element : type.getEnclosedElements()) {
            if (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD) {
                members.add(new Member(element, members.size() + 1L));
            }
        }
    }

    /**
     * The class itself, its superclasses, and the interfaces of all of these.
     *
     * @throws MissingTypeException if one of them does not exist
     */
    static Set<TypeElement> types(TypeElement entity) {
        Set<TypeElement> types = new LinkedHashSet<>();
        addSupertypes(entity, entity, types);
        return types;
    }

    private static void addSupertypes(TypeElement type, TypeElement entity, Set<TypeElement> types) {
        supertype(type.getSuperclass(), "superclass", entity)
                .ifPresent(superclass -> addSupertypes(superclass, entity, types));
        for (TypeMirror each : type.getInterfaces()) {
            supertype(each, "interface", entity).ifPresent(found -> addSupertypes(found, entity, types));
        }
        types.add(type);
    }

    /** Nothing for {@code Object}, and for an interface, which has no superclass. */
    private static Optional<TypeElement> supertype(TypeMirror type, String use, TypeElement entity) {
        if (type.getKind() == TypeKind.ERROR) {
            throw MissingTypeException.of(type.toString(), use, new Member(entity, 0).spot());
        }
        return type instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                        .filter(found -> !found.getQualifiedName().contentEquals("java.lang.Object"))
                : Optional.empty();
    }
}
