package io.dynawright.processor.read;

import java.util.List;
import java.util.stream.Stream;

/**
 * A property that the enhanced client maps.
 *
 * @param accessors the methods whose annotations describe it
 */
record EnhancedProperty(Property property, List<Member> accessors) {

    boolean has(String annotation) {
        return marks(annotation).findAny().isPresent();
    }

    /** The annotation with this name, or, where it is repeated, all of them. */
    Stream<AnnotationView> marks(String annotation) {
        return accessors.stream()
                .flatMap(member -> member.annotations().stream())
                .flatMap(mark -> mark.name().equals(annotation + "s") ? mark.nested("value").stream() : Stream.of(mark))
                .filter(mark -> mark.name().equals(annotation));
    }

    /** All annotations, with those on the field for other libraries and for ourselves. */
    List<AnnotationView> marks() {
        return Stream.concat(property.fields().stream(), accessors.stream())
                .flatMap(member -> member.annotations().stream())
                .toList();
    }
}
