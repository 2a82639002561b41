package io.dynawright.processor.model;

import io.dynawright.processor.declare.Disclosure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the attributes whose values are not to be shown: those that say so, and what is derived from them. */
final class Secrets {

    private Secrets() {}

    /** Their names in DynamoDB, in the order of the source. One class of a sealed type speaks for all. */
    static List<String> names(Layout layout) {
        Set<String> hidden = new LinkedHashSet<>();
        layout.shapes().forEach(shape -> addHidden(shape, hidden));
        return layout.attributes().stream()
                .map(Attribute::storedName)
                .filter(hidden::contains)
                .distinct()
                .toList();
    }

    private static void addHidden(Shape shape, Set<String> hidden) {
        Set<String> members = new LinkedHashSet<>();
        shape.attributes().stream()
                .filter(attribute -> attribute.disclosure() == Disclosure.HIDDEN)
                .forEach(attribute -> members.add(attribute.javaName()));
        shape.attributes().stream()
                .filter(attribute -> attribute.derivation().stream()
                        .flatMap(derivation -> derivation.sources().stream())
                        .anyMatch(members::contains))
                .forEach(attribute -> members.add(attribute.javaName()));
        shape.attributes().stream()
                .filter(attribute -> members.contains(attribute.javaName()))
                .forEach(attribute -> hidden.add(attribute.storedName()));
    }
}
