package io.dynawright.processor.read;

import io.dynawright.processor.declare.Visibility;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** What code in one package can see: generated code sits in the entity's own. */
final class Visible {

    private final Elements elements;
    private final PackageElement viewer;

    Visible(Elements elements, PackageElement viewer) {
        this.elements = elements;
        this.viewer = viewer;
    }

    /** Whether a call of this method or constructor compiles in the package. */
    boolean canCall(ExecutableElement method) {
        return canSee(method);
    }

    /** The outermost class, of this one and those around it, that cannot be named in the package. */
    Optional<TypeElement> hiddenPartOf(TypeElement type) {
        Optional<TypeElement> around =
                type.getEnclosingElement() instanceof TypeElement outer ? hiddenPartOf(outer) : Optional.empty();
        return around.isPresent() || canSee(type) ? around : Optional.of(type);
    }

    /** Whether code in the package can write this type: all that it is made of exists and is visible. */
    boolean canName(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return canName(array.getComponentType());
        }
        if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
            return hiddenPartOf((TypeElement) declared.asElement()).isEmpty()
                    && declared.getTypeArguments().stream().allMatch(this::canName);
        }
        return type.getKind().isPrimitive() || (type instanceof WildcardType wildcard && canNameBounds(wildcard));
    }

    private boolean canNameBounds(WildcardType wildcard) {
        return Stream.of(Optional.ofNullable(wildcard.getExtendsBound()), Optional.ofNullable(wildcard.getSuperBound()))
                .flatMap(Optional::stream)
                .allMatch(this::canName);
    }

    /** Whether it can be seen where the class around it can. */
    boolean canSee(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                || (!element.getModifiers().contains(Modifier.PRIVATE)
                        && elements.getPackageOf(element).equals(viewer));
    }

    /** Public if the type and all types around it are. */
    static Visibility of(TypeElement type) {
        Element element = type;
        while (element instanceof TypeElement) {
            if (!element.getModifiers().contains(Modifier.PUBLIC)) {
                return Visibility.PACKAGE;
            }
            element = element.getEnclosingElement();
        }
        return Visibility.PUBLIC;
    }
}
