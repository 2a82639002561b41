package io.dynawright.processor.read;

import io.dynawright.processor.declare.StackDeclaration;
import io.dynawright.processor.declare.Written;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @Stack}: that of the entity, or else that of its package. */
final class StackReader {

    private StackReader() {}

    static Optional<StackDeclaration> read(TypeElement entity, Elements elements) {
        return Stream.<Element>of(entity, elements.getPackageOf(entity))
                .flatMap(element -> new Member(element, 0).annotation(Ours.STACK).stream())
                .findFirst()
                .map(StackReader::read);
    }

    private static StackDeclaration read(AnnotationView stack) {
        return new StackDeclaration(
                stack.text("value").orElseGet(() -> new Written<>("", stack.spot())),
                stack.texts("dependsOn"),
                stack.spot());
    }
}
