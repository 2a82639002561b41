package io.dynawright.processor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A class and its superclasses, the most general first, so that inherited attributes come first. */
final class ClassChain {

    private ClassChain() {}

    /** The fields and methods of all of them, but for {@code Object}'s. */
    static List<Member> membersOf(TypeElement entity) {
        List<Member> members = new ArrayList<>();
        classes(entity).forEach(type -> addMembers(type, members));
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

    /** The classes themselves. */
    static List<TypeElement> classes(TypeElement entity) {
        Deque<TypeElement> classes = new ArrayDeque<>();
        TypeElement type = entity;
        while (!isRoot(type)) {
            classes.addFirst(type);
            type = superclass(type, entity);
        }
        return List.copyOf(classes);
    }

    /** {@code Object}; an interface has no superclass either. */
    private static boolean isRoot(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.lang.Object")
                || type.getSuperclass().getKind() == TypeKind.NONE;
    }

    private static TypeElement superclass(TypeElement type, TypeElement entity) {
        TypeMirror superclass = type.getSuperclass();
        if (superclass.getKind() == TypeKind.ERROR) {
            throw MissingTypeException.of(superclass.toString(), "superclass", new Member(entity, 0).spot());
        }
        return (TypeElement) ((DeclaredType) superclass).asElement();
    }
}
