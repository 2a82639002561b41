package io.dynawright.processor.read;

import io.dynawright.processor.declare.EvolutionDeclaration;
import io.dynawright.processor.declare.EvolutionDeclaration.Flaw;
import io.dynawright.processor.declare.EvolutionDeclaration.Upcaster;
import io.dynawright.processor.declare.EvolutionDeclaration.Version;
import io.dynawright.processor.declare.Written;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the versions of a table's items, and the methods of its class that bring them from one to the next. */
record EvolutionReader(AccessorPicker accessors) {

    private static final String ATTRIBUTE_VALUE = "software.amazon.awssdk.services.dynamodb.model.AttributeValue";

    /** What the attribute is called if {@code @SchemaVersion} does not say. */
    private static final String ATTRIBUTE = "schemaVersion";

    private static final long FIRST = 1;

    /** Whether the member is a method that brings items to the next version. */
    static boolean isUpcaster(Member member) {
        return member.annotation(Ours.UPCAST).isPresent();
    }

    EvolutionDeclaration read(TypeElement type) {
        List<Upcaster> upcasters = ClassChain.membersOf(type).stream()
                .filter(member -> type.equals(member.element().getEnclosingElement()))
                .filter(member -> member.element().getKind() == ElementKind.METHOD)
                .flatMap(member -> member.annotation(Ours.UPCAST).stream().map(upcast -> upcaster(member, upcast)))
                .toList();
        return new EvolutionDeclaration(
                new Member(type, 0).annotation(Ours.SCHEMA_VERSION).map(EvolutionReader::version), upcasters);
    }

    private static Version version(AnnotationView annotation) {
        return new Version(
                number(annotation, "value"),
                number(annotation, "oldest"),
                annotation.text("attribute").orElseGet(() -> new Written<>(ATTRIBUTE, annotation.spot())));
    }

    private static Written<Long> number(AnnotationView annotation, String element) {
        return annotation.number(element).orElseGet(() -> new Written<>(FIRST, annotation.spot()));
    }

    private Upcaster upcaster(Member member, AnnotationView annotation) {
        return new Upcaster(
                member.name(),
                number(annotation, "from"),
                flaws(member, (ExecutableElement) member.element()),
                member.spot());
    }

    private Set<Flaw> flaws(Member member, ExecutableElement method) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            flaws.add(Flaw.NOT_STATIC);
        }
        if (!accessors.isCallable(method)) {
            flaws.add(accessors.visible().canCall(method) ? Flaw.THROWS : Flaw.HIDDEN);
        }
        if (!method.getTypeParameters().isEmpty()) {
            flaws.add(Flaw.GENERIC);
        }
        List<? extends VariableElement> parameters = method.getParameters();
        if (parameters.size() != 1 || !isItem(member, parameters.get(0).asType())) {
            flaws.add(Flaw.PARAMETERS);
        }
        if (!isItem(member, method.getReturnType())) {
            flaws.add(Flaw.RESULT);
        }
        return flaws;
    }

    private boolean isItem(Member method, TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw MissingTypeException.of(type.toString(), "method \"" + method.name() + "\"", method.spot());
        }
        TypeElement value = accessors.elements().getTypeElement(ATTRIBUTE_VALUE);
        return value != null && accessors.types().isSameType(type, itemOf(value));
    }

    private TypeMirror itemOf(TypeElement value) {
        TypeElement map = accessors.elements().getTypeElement("java.util.Map");
        TypeElement text = accessors.elements().getTypeElement("java.lang.String");
        return accessors.types().getDeclaredType(map, text.asType(), value.asType());
    }
}
