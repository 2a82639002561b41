package io.dynawright.processor.read;

import io.dynawright.processor.declare.VariantDeclaration;
import io.dynawright.processor.declare.VariantsDeclaration;
import io.dynawright.processor.declare.VariantsDeclaration.Getter;
import io.dynawright.processor.declare.VariantsDeclaration.Reason;
import io.dynawright.processor.declare.VariantsDeclaration.Unfit;
import io.dynawright.processor.declare.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads the classes that are stored in the place of a sealed type.
 *
 * @param accessors knows which methods of the sealed type generated code can call
 */
record VariantsReader(Elements elements, AccessorPicker accessors, Visible visible) {

    /** Whether there are no objects of this type but those of the classes that it permits. */
    static boolean isSealed(TypeElement type) {
        return type.getModifiers().containsAll(Set.of(Modifier.SEALED, Modifier.ABSTRACT));
    }

    /** What a permitted class is stored under: its name, if it does not say. */
    static Written<String> value(TypeElement leaf) {
        Member member = new Member(leaf, 1);
        return member.annotation(Ours.DISCRIMINATOR_VALUE)
                .flatMap(annotation -> annotation.text("value"))
                .orElseGet(() -> new Written<>(member.name(), member.spot()));
    }

    /** The permitted classes that are not sealed themselves, in the order of the source, each once. */
    static List<TypeElement> leaves(TypeElement root) {
        return permitted(root)
                .flatMap(type -> isSealed(type) ? leaves(type).stream() : Stream.of(type))
                .distinct()
                .toList();
    }

    /** Compilers give what is permitted without a permits clause in orders of their own; classes have a place in theirs. */
    private static Stream<TypeElement> permitted(TypeElement root) {
        return root.getPermittedSubclasses().stream()
                .map(type -> element(type, root))
                .sorted(Comparator.comparingInt(VariantsReader::placeAround));
    }

    private static int placeAround(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement around
                ? around.getEnclosedElements().indexOf(type)
                : 0;
    }

    private static TypeElement element(TypeMirror permitted, TypeElement root) {
        if (permitted.getKind() == TypeKind.ERROR) {
            throw MissingTypeException.of(permitted.toString(), "permits clause", new Member(root, 0).spot());
        }
        return (TypeElement) ((DeclaredType) permitted).asElement();
    }

    /**
     * All of them.
     *
     * @param reading reads one
     * @throws MissingTypeException if one of them needs a type that does not exist
     */
    VariantsDeclaration read(TypeElement root, Function<TypeElement, VariantDeclaration> reading) {
        List<VariantDeclaration> variants = new ArrayList<>();
        List<Unfit> unfit = new ArrayList<>();
        MissingTypes missing = new MissingTypes();
        for (TypeElement leaf : leaves(root)) {
            Member member = new Member(leaf, 0);
            reason(leaf)
                    .ifPresentOrElse(
                            reason -> unfit.add(new Unfit(member.name(), reason, member.spot())),
                            () -> missing.attempt(() -> reading.apply(leaf)).ifPresent(variants::add));
        }
        missing.throwIfAny();
        return new VariantsDeclaration(discriminator(root), variants, unfit, getters(root));
    }

    private static Optional<Written<String>> discriminator(TypeElement root) {
        return new Member(root, 0)
                .annotation(Ours.DISCRIMINATOR)
                .map(annotation -> annotation
                        .text("value")
                        .orElseGet(() -> new Written<>(Ours.DISCRIMINATOR_NAME, annotation.spot())));
    }

    private Optional<Reason> reason(TypeElement leaf) {
        if (leaf.getKind() == ElementKind.ENUM) {
            return Optional.of(Reason.NO_CLASS);
        }
        if (leaf.getModifiers().contains(Modifier.SEALED)) {
            return Optional.of(Reason.CONCRETE);
        }
        if (!leaf.getModifiers().contains(Modifier.FINAL)) {
            return Optional.of(Reason.OPEN);
        }
        if (!leaf.getTypeParameters().isEmpty()) {
            return Optional.of(Reason.GENERIC);
        }
        return visible.hiddenPartOf(leaf)
                .filter(hidden -> !hidden.getModifiers().contains(Modifier.PRIVATE))
                .map(hidden -> Reason.HIDDEN);
    }

    /** One whose type is missing gives nothing that could be told here. */
    private List<Getter> getters(TypeElement root) {
        MissingTypes missing = new MissingTypes();
        return ElementFilter.methodsIn(elements.getAllMembers(root)).stream()
                .filter(method -> method.getParameters().isEmpty() && accessors.isCallable(method))
                .flatMap(method -> missing.attempt(() -> getter(root, method)).stream())
                .toList();
    }

    private Getter getter(TypeElement root, ExecutableElement method) {
        Member member = new Member(method, 0);
        return new Getter(
                member.name(), TypeReader.read(accessors.returnType(member), "method of " + root, member.spot()));
    }
}
