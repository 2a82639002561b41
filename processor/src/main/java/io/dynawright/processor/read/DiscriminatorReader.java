package io.dynawright.processor.read;

import io.dynawright.processor.declare.DiscriminatorUse;
import io.dynawright.processor.problem.Spot;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads where the annotations of sealed types stand. */
public final class DiscriminatorReader {

    private DiscriminatorReader() {}

    public static DiscriminatorUse read(TypeElement type) {
        return new DiscriminatorUse(
                type.getSimpleName().toString(),
                spot(type, Ours.DISCRIMINATOR),
                spot(type, Ours.DISCRIMINATOR_VALUE),
                VariantsReader.isSealed(type),
                has(type, Ours.TABLE) || has(type, Ours.DOCUMENT),
                sealedTypes(type).anyMatch(root -> has(root, Ours.DISCRIMINATOR)));
    }

    /** Whether the class is stored in the place of a sealed type with {@code @Table}. */
    static boolean isInTable(TypeElement type) {
        return sealedTypes(type).anyMatch(root -> has(root, Ours.TABLE));
    }

    private static Optional<Spot> spot(TypeElement type, String annotation) {
        return new Member(type, 0).annotation(annotation).map(AnnotationView::spot);
    }

    private static boolean has(TypeElement type, String annotation) {
        return new Member(type, 0).annotation(annotation).isPresent();
    }

    /** The sealed types that permit the class, or permit one of them. */
    private static Stream<TypeElement> sealedTypes(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
                .map(supertype -> (TypeElement) ((DeclaredType) supertype).asElement())
                .filter(supertype -> supertype.getModifiers().contains(Modifier.SEALED))
                .flatMap(supertype -> Stream.concat(Stream.of(supertype), sealedTypes(supertype)));
    }
}
