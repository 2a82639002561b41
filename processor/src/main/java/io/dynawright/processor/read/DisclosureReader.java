package io.dynawright.processor.read;

import io.dynawright.processor.declare.Disclosure;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Finds out whether the values of an attribute may be shown: not if it is marked, or a member anywhere under it. Where a
 * type is missing as yet, nobody knows, and nothing is shown.
 */
final class DisclosureReader {

    private static final Set<String> SECRET = Set.of(Ours.SENSITIVE, Ours.ENCRYPTED);

    private final Vocabulary vocabulary;

    /** The classes that were looked at: documents can hold themselves. */
    private final Set<TypeElement> seen = new HashSet<>();

    DisclosureReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the marks themselves say. */
    static Disclosure read(List<AnnotationView> marks) {
        return isSecret(marks) ? Disclosure.HIDDEN : Disclosure.SHOWN;
    }

    /** What the marks say, or those within values of this type. */
    Disclosure read(List<AnnotationView> marks, TypeMirror type) {
        return isSecret(marks) || holdsSecret(type) ? Disclosure.HIDDEN : Disclosure.SHOWN;
    }

    private static boolean isSecret(List<AnnotationView> marks) {
        return marks.stream().anyMatch(mark -> SECRET.contains(mark.name()));
    }

    private boolean holdsSecret(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> true;
            case ARRAY -> holdsSecret(((ArrayType) type).getComponentType());
            case WILDCARD ->
                type instanceof WildcardType wildcard
                        && wildcard.getExtendsBound() != null
                        && holdsSecret(wildcard.getExtendsBound());
            case DECLARED -> holdsSecret((DeclaredType) type);
            default -> false;
        };
    }

    private boolean holdsSecret(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        return type.getTypeArguments().stream().anyMatch(this::holdsSecret)
                || (isDocument(element) && hasSecretMember(element));
    }

    private boolean isDocument(TypeElement type) {
        return !type.getQualifiedName().toString().startsWith("java.")
                && vocabulary.describe(type).roles().contains(Role.DOCUMENT);
    }

    /** Whether a class that is stored has such a member; of a sealed one, all that are stored in its place. */
    private boolean hasSecretMember(TypeElement type) {
        return seen.add(type)
                && new MissingTypes()
                        .attempt(() -> VariantsReader.isSealed(type)
                                ? VariantsReader.leaves(type).stream().anyMatch(this::hasSecretMember)
                                : isSecretClass(type))
                        .orElse(true);
    }

    private boolean isSecretClass(TypeElement type) {
        return ClassChain.types(type).stream()
                        .flatMap(each -> supertypes(each).stream())
                        .flatMap(supertype -> supertype.getTypeArguments().stream())
                        .anyMatch(this::holdsSecret)
                || ClassChain.membersOf(type).stream().anyMatch(this::isSecretMember);
    }

    private static List<DeclaredType> supertypes(TypeElement type) {
        List<TypeMirror> supertypes = new ArrayList<>(type.getInterfaces());
        supertypes.add(type.getSuperclass());
        return supertypes.stream()
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .toList();
    }

    /** Whether it may be stored is not asked in all detail: one too many is hidden rather than one too few. */
    private boolean isSecretMember(Member member) {
        Element element = member.element();
        List<AnnotationView> marks = member.annotations();
        if (element.getModifiers().contains(Modifier.STATIC) || has(marks, Ours.IGNORE)) {
            return false;
        }
        if (isSecret(marks)) {
            return true;
        }
        if (element instanceof ExecutableElement method
                && !method.getParameters().isEmpty()) {
            return false;
        }
        TypeMirror type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        return (has(marks, Ours.FLATTEN) && type instanceof DeclaredType flattened)
                ? hasSecretMember((TypeElement) flattened.asElement())
                : holdsSecret(type);
    }

    private static boolean has(List<AnnotationView> marks, String annotation) {
        return marks.stream().anyMatch(mark -> mark.name().equals(annotation));
    }
}
