package io.dynawright.processor.read;

import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * A class or a member of one, with its annotations.
 *
 * @param place its number in the order of the source
 */
record Member(Element element, long place) {

    /** More than the annotations and annotation values that a member can sensibly have. */
    private static final long SPOTS_PER_MEMBER = 1_000_000;

    /** Whether both are in the same class. */
    boolean isBeside(Element other) {
        return Objects.equals(element.getEnclosingElement(), other.getEnclosingElement());
    }

    String name() {
        return element.getSimpleName().toString();
    }

    /** The member itself, which stands after its annotations. */
    ElementSpot spot() {
        return new ElementSpot(element, Optional.empty(), Optional.empty(), (place + 1) * SPOTS_PER_MEMBER - 1);
    }

    List<AnnotationView> annotations() {
        List<AnnotationView> views = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            views.add(new AnnotationView(element, mirror, place * SPOTS_PER_MEMBER + views.size() * 1_000L));
        }
        return views;
    }

    /** The annotation with this qualified name. */
    Optional<AnnotationView> annotation(String name) {
        return annotations().stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** Dynawright's annotations by simple name, and where they are. */
    List<Written<String>> ourMarks() {
        return annotations().stream()
                .filter(AnnotationView::isOurs)
                .map(view -> new Written<>(view.simpleName(), view.spot()))
                .toList();
    }

    /** All annotations but Dynawright's. */
    List<ForeignMark> foreignMarks() {
        return annotations().stream()
                .filter(view -> !view.isOurs())
                .map(view -> new ForeignMark(view.name(), view.spot()))
                .toList();
    }
}
