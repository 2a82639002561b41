package io.dynawright.processor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What bears which annotations in a round. All are looked for at once, because javac walks through all classes of the
 * round, also through those that were generated, each time that it is asked.
 *
 * @param elements what bears an annotation, by the qualified name of that
 */
record Marked(Map<String, Set<Element>> elements) {

    /** Looks for these annotations, given by their qualified names. */
    static Marked find(Elements elements, RoundEnvironment round, Collection<String> annotations) {
        TypeElement[] types = annotations.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(TypeElement[]::new);
        Map<String, Set<Element>> found = new LinkedHashMap<>();
        for (Element element : round.getElementsAnnotatedWithAny(types)) {
            for (AnnotationMirror mirror : elements.getAllAnnotationMirrors(element)) {
                TypeElement annotation =
                        (TypeElement) mirror.getAnnotationType().asElement();
                found.computeIfAbsent(annotation.getQualifiedName().toString(), name -> new LinkedHashSet<>())
                        .add(element);
            }
        }
        return new Marked(found);
    }

    /** What bears the annotation with this name. */
    Set<Element> with(String annotation) {
        return elements.getOrDefault(annotation, Set.of());
    }
}
