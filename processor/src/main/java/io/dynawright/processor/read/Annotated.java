package io.dynawright.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A type in the declaration of a member, and the annotations on it. */
record Annotated(Member member, TypeMirror type, List<AnnotationView> marks) {

    /** The type of the member itself. */
    static Annotated of(Member member) {
        TypeMirror type = member.element() instanceof ExecutableElement method
                ? method.getReturnType()
                : member.element().asType();
        return new Annotated(member, type, member.annotations());
    }

    /** Whether a constraint is on it, or on something that it is made of. */
    boolean isConstrained() {
        boolean isMarked = marks.stream()
                .anyMatch(mark -> mark.name().equals(ConstraintReader.VALID)
                        || !ConstraintReader.read(mark).isEmpty());
        return isMarked
                || (type instanceof DeclaredType declared
                        && IntStream.range(0, declared.getTypeArguments().size())
                                .anyMatch(index -> argument(index).stream().anyMatch(Annotated::isConstrained)));
    }

    /** The type argument at this place; none if there is none. */
    List<Annotated> argument(int index) {
        if (!(type instanceof DeclaredType declared)
                || declared.getTypeArguments().size() <= index) {
            return List.of();
        }
        TypeMirror argument = declared.getTypeArguments().get(index);
        List<AnnotationView> marks = new ArrayList<>();
        for (AnnotationMirror mirror : argument.getAnnotationMirrors()) {
            marks.add(new AnnotationView(member.element(), mirror, member.spot().order()));
        }
        return List.of(new Annotated(member, argument, marks));
    }
}
