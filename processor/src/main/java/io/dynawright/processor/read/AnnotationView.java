package io.dynawright.processor.read;

import io.dynawright.processor.declare.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation, with typed access to what the user wrote into it and where. Defaults count as not written.
 *
 * @param meaning the annotation of ours that it is to be taken for
 */
record AnnotationView(Element element, AnnotationMirror mirror, long order, Optional<Meaning> meaning) {

    /** What javac gives as the value of an expression that it could not resolve. */
    private static final String UNRESOLVED = "<error>";

    AnnotationView(Element element, AnnotationMirror mirror, long order) {
        this(element, mirror, order, Optional.empty());
    }

    /**
     * An annotation of ours.
     *
     * @param elements those of its elements that can be written, and what they are called in the other annotation
     */
    record Meaning(String name, Map<String, String> elements) {}

    /** The same annotation, taken for another one. */
    AnnotationView as(Meaning other) {
        return new AnnotationView(element, mirror, order, Optional.of(other));
    }

    String name() {
        return meaning.map(Meaning::name)
                .orElseGet(() -> type().getQualifiedName().toString());
    }

    String simpleName() {
        return name().substring(name().lastIndexOf('.') + 1);
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

    /** The texts in the array, or instead of one, that this element of the annotation holds. */
    List<Written<String>> texts(String elementName) {
        return values(elementName)
                .peek(value -> refuseUnresolved(elementName, value))
                .map(value -> new Written<>(value.getValue().toString(), spotOf(value)))
                .toList();
    }

    /** As {@link #text}, where an empty text says the same as none. */
    Optional<Written<String>> textUnlessEmpty(String elementName) {
        return text(elementName).filter(written -> !written.value().isEmpty());
    }

    /** The annotation that this element of the annotation holds. */
    Optional<AnnotationView> annotation(String elementName) {
        return nested(elementName).stream().findFirst();
    }

    /** The annotations in the array, or instead of one, that this element of the annotation holds. */
    List<AnnotationView> nested(String elementName) {
        List<AnnotationView> nested = new ArrayList<>();
        values(elementName).forEach(value -> {
            if (value.getValue() instanceof AnnotationMirror inner) {
                nested.add(new AnnotationView(element, inner, order + 10L * (nested.size() + 1)));
            }
        });
        return nested;
    }

    /** The name of the enum constant written for this element of the annotation. */
    Optional<String> constant(String elementName) {
        return value(elementName).flatMap(AnnotationView::constantOf);
    }

    /** The names of the enum constants in the array, or instead of one, that this element of the annotation holds. */
    List<String> constants(String elementName) {
        return values(elementName).flatMap(value -> constantOf(value).stream()).toList();
    }

    private static Optional<String> constantOf(AnnotationValue value) {
        return value.getValue() instanceof VariableElement constant
                ? Optional.of(constant.getSimpleName().toString())
                : Optional.empty();
    }

    /** The number written for this element of the annotation; a constant that does not exist counts as none. */
    Optional<Written<Long>> number(String elementName) {
        return value(elementName)
                .filter(value -> value.getValue() instanceof Number)
                .map(value -> new Written<>(((Number) value.getValue()).longValue(), spotOf(value)));
    }

    /** The name of the enum constant written for this element of the annotation, and where. */
    Optional<Written<String>> writtenConstant(String elementName) {
        return constant(elementName).map(constant -> new Written<>(constant, spotOf(elementName)));
    }

    /** Whether anything is written for this element of the annotation. */
    boolean says(String elementName) {
        return value(elementName).isPresent();
    }

    /** Whether {@code true} is written for this element of the annotation. */
    boolean isTrue(String elementName) {
        return value(elementName).map(AnnotationValue::getValue).equals(Optional.of(true));
    }

    /** Where something is written for this element of the annotation, else the annotation itself. */
    ElementSpot spotOf(String elementName) {
        return value(elementName).map(this::spotOf).orElseGet(this::spot);
    }

    /** The class literal written for this element of the annotation, and where. */
    Optional<Written<TypeMirror>> type(String elementName) {
        return types(elementName).stream().findFirst();
    }

    /**
     * The class literals in the array, or instead of one, that this element of the annotation holds.
     *
     * @throws MissingTypeException if one of the classes does not exist
     */
    List<Written<TypeMirror>> types(String elementName) {
        return values(elementName)
                .peek(value -> refuseUnresolved(elementName, value))
                .filter(value -> value.getValue() instanceof TypeMirror)
                .map(value -> new Written<>((TypeMirror) value.getValue(), spotOf(value)))
                .toList();
    }

    private void refuseUnresolved(String elementName, AnnotationValue value) {
        if (UNRESOLVED.equals(value.getValue())) {
            throw MissingTypeException.of("the class given as " + elementName, "@" + simpleName(), spotOf(value));
        }
    }

    private Stream<AnnotationValue> values(String elementName) {
        return value(elementName).stream()
                .flatMap(value -> value.getValue() instanceof List<?> array
                        ? array.stream().map(AnnotationValue.class::cast)
                        : Stream.of(value));
    }

    private Optional<AnnotationValue> value(String elementName) {
        return meaning.isPresent()
                ? Optional.ofNullable(meaning.get().elements().get(elementName)).flatMap(this::written)
                : written(elementName);
    }

    private Optional<AnnotationValue> written(String elementName) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(elementName)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private ElementSpot spotOf(AnnotationValue value) {
        int position = mirror.getElementValues().values().stream()
                .map(written ->
                        written == value || (written.getValue() instanceof List<?> array && array.contains(value)))
                .toList()
                .indexOf(true);
        return new ElementSpot(element, Optional.of(mirror), Optional.of(value), order + 1 + position);
    }
}
