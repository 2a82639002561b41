package io.dynawright.processor.read;

import io.dynawright.processor.declare.Nullness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds out whether a member may be null: by {@code @Nullable}, whosoever's, and by JSpecify's scopes. A scope counts
 * only in what is being compiled: javac before 22 loses {@code @Nullable} on types of class files.
 */
record NullnessReader(Neighbours neighbours) {

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
    private static final String NULL_UNMARKED = "org.jspecify.annotations.NullUnmarked";

    /** Of an attribute with these members, of which the first stands for it. */
    Nullness read(List<Member> members) {
        if (members.stream().anyMatch(member -> isNullable(member.element()))) {
            return Nullness.NULLABLE;
        }
        Element main = members.get(0).element();
        boolean isGeneric = typeOf(main).getKind() == TypeKind.TYPEVAR;
        return !isGeneric && isInMarkedSource(main) ? Nullness.NON_NULL : Nullness.UNKNOWN;
    }

    private static boolean isNullable(Element member) {
        return Stream.<AnnotatedConstruct>of(member, typeOf(member))
                .flatMap(annotated -> annotated.getAnnotationMirrors().stream())
                .anyMatch(mirror -> simpleName(mirror).equals("Nullable"));
    }

    private static TypeMirror typeOf(Element member) {
        return member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    }

    private static String simpleName(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    private boolean isInMarkedSource(Element member) {
        return member.getEnclosingElement() instanceof TypeElement type
                && neighbours.isSource(type)
                && scope(member).isPresent();
    }

    /** The nearest scope around the member that is marked, unless a nearer one is unmarked. */
    private static Optional<Element> scope(Element member) {
        for (Element scope = member; scope != null; scope = scope.getEnclosingElement()) {
            Member marked = new Member(scope, 0);
            if (marked.annotation(NULL_UNMARKED).isPresent()) {
                return Optional.empty();
            }
            if (marked.annotation(NULL_MARKED).isPresent()) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }
}
