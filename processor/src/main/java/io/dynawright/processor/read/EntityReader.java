package io.dynawright.processor.read;

import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.EntityDeclaration.Flaw;
import io.dynawright.processor.declare.EntityDeclaration.Kind;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.Naming;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the class itself: what it is, who sees it, and what is wrong with it. */
record EntityReader(Neighbours neighbours, AccessorPicker accessors, Vocabulary vocabulary) {

    EntityDeclaration read(Member entity, Role role) {
        TypeElement type = (TypeElement) entity.element();
        Description description = vocabulary.describe(type);
        JavaType.Declared name = TypeReader.declared(type);
        Naming naming = vocabulary.naming(type);
        return new EntityDeclaration(
                name,
                kind(type),
                Visible.of(type),
                flaws(type),
                role,
                neighbours.clashes(type, Names.generated(name, role, naming)),
                description.foreignMarks(),
                entity.spot(),
                description.wording(),
                naming);
    }

    static Kind kind(TypeElement type) {
        if (VariantsReader.isSealed(type)) {
            return Kind.SEALED;
        }
        return switch (type.getKind()) {
            case RECORD -> Kind.RECORD;
            case INTERFACE -> Kind.INTERFACE;
            case ENUM -> Kind.ENUM;
            case ANNOTATION_TYPE -> Kind.ANNOTATION;
            default -> Kind.CLASS;
        };
    }

    private Set<Flaw> flaws(TypeElement type) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (type.getModifiers().contains(Modifier.PRIVATE)) {
            flaws.add(Flaw.PRIVATE);
        }
        if (isInPrivateClass(type)) {
            flaws.add(Flaw.IN_PRIVATE_CLASS);
        }
        if (!type.getTypeParameters().isEmpty()) {
            flaws.add(Flaw.GENERIC);
        }
        if (kind(type) == Kind.CLASS) {
            addFlawsOfClass(type, flaws);
        }
        return flaws;
    }

    private static boolean isInPrivateClass(TypeElement type) {
        Element enclosing = type.getEnclosingElement();
        while (enclosing instanceof TypeElement) {
            if (enclosing.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
            enclosing = enclosing.getEnclosingElement();
        }
        return false;
    }

    /** One reason is enough: an abstract class needs no constructor to be told of. */
    private void addFlawsOfClass(TypeElement type, Set<Flaw> flaws) {
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            flaws.add(Flaw.ABSTRACT);
        } else if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
            flaws.add(Flaw.INNER);
        } else if (ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .noneMatch(constructor -> constructor.getParameters().isEmpty() && accessors.isCallable(constructor))) {
            flaws.add(Flaw.NO_CONSTRUCTOR);
        }
    }
}
