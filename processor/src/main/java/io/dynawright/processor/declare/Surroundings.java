package io.dynawright.processor.declare;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What generated code has to mind in the place where it is written.
 *
 * @param shadowed names of {@code java.lang} that mean another class in the entity's package
 * @param warnings what javac would warn of in code over this entity, as {@code -Xlint} calls it: what the user marked
 *     deprecated has to be called nevertheless
 */
public record Surroundings(Set<String> shadowed, Set<String> warnings) {
    public Surroundings {
        shadowed = Collections.unmodifiableSet(new TreeSet<>(shadowed));
        warnings = Collections.unmodifiableSet(new TreeSet<>(warnings));
    }

    /** What code over both has to mind. */
    public Surroundings and(Surroundings other) {
        Set<String> allShadowed = new TreeSet<>(shadowed);
        Set<String> allWarnings = new TreeSet<>(warnings);
        allShadowed.addAll(other.shadowed);
        allWarnings.addAll(other.warnings);
        return new Surroundings(allShadowed, allWarnings);
    }
}
