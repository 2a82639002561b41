package io.dynawright.processor.read;

import io.dynawright.processor.declare.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** An annotation, with typed access to what the user wrote into it and where. Defaults count as not written. */
record AnnotationView(Element element, AnnotationMirror mirror, long order) {

    /** What javac gives as the value of an expression that it could not resolve. */
    private static final String UNRESOLVED = "<error>";

    String name() {
        return type().getQualifiedName().toString();
    }

    String simpleName() {
        return type().getSimpleName().toString();
    }

    String packageName() {
        String name = name();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
    }

    boolean isOurs() {
        return packageName().equals(Ours.PACKAGE);
    }

    /** Whether the other is the same annotation with the same values. */
    boolean saysTheSameAs(AnnotationView other) {
        return name().equals(other.name())
                && mirror.getElementValues()
                        .toString()
                        .equals(other.mirror.getElementValues().toString());
    }

    private TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    ElementSpot spot() {
        return new ElementSpot(element, Optional.of(mirror), Optional.empty(), order);
    }

    /**
     * The text written for this element of the annotation.
     *
     * @throws MissingTypeException if it names a constant that does not exist
     */
    Optional<Written<String>> text(String elementName) {
        return value(elementName).map(value -> {
            ElementSpot spot = spotOf(value);
            String text = value.getValue().toString();
            if (text.equals(UNRESOLVED)) {
                throw MissingTypeException.of("the constant given as " + elementName, "@" + simpleName(), spot);
            }
            return new Written<>(text, spot);
        });
    }

    /** As {@link #text}, where an empty text says the same as none. */
    Optional<Written<String>> textUnlessEmpty(String elementName) {
        return text(elementName).filter(written -> !written.value().isEmpty());
    }

    /** The annotations in the array that this element of the annotation holds. */
    List<AnnotationView> nested(String elementName) {
        List<AnnotationView> nested = new ArrayList<>();
        if (value(elementName).map(AnnotationValue::getValue).orElse(List.of()) instanceof List<?> values) {
            for (Object item : values) {
                if (item instanceof AnnotationValue value && value.getValue() instanceof AnnotationMirror inner) {
                    nested.add(new AnnotationView(element, inner, order + 10L * (nested.size() + 1)));
                }
            }
        }
        return nested;
    }

    private Optional<AnnotationValue> value(String elementName) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(elementName)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private ElementSpot spotOf(AnnotationValue value) {
        int position = List.copyOf(mirror.getElementValues().values()).indexOf(value);
        return new ElementSpot(element, Optional.of(mirror), Optional.of(value), order + 1 + position);
    }
}
