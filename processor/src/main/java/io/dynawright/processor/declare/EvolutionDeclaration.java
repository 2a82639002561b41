package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of the versions that the items of a table have, as written.
 *
 * @param version empty if the table has none
 * @param upcasters in the order of the source
 */
public record EvolutionDeclaration(Optional<Version> version, List<Upcaster> upcasters) {

    /** Nothing at all. */
    public static final EvolutionDeclaration NONE = new EvolutionDeclaration(Optional.empty(), List.of());

    public EvolutionDeclaration {
        upcasters = List.copyOf(upcasters);
    }

    /** Whether an item's version is stored under this name in DynamoDB. */
    public boolean isVersion(String storedName) {
        return version.filter(declared -> declared.attribute().value().equals(storedName))
                .isPresent();
    }

    /**
     * The versions.
     *
     * @param current today's
     * @param oldest the oldest one that is still read
     * @param attribute the name in DynamoDB of the attribute that holds an item's version
     */
    public record Version(Written<Long> current, Written<Long> oldest, Written<String> attribute) {}

    /**
     * A method that brings items of one version to the next.
     *
     * @param from the version that it takes
     * @param flaws what keeps generated code from calling it
     * @param spot the method
     */
    public record Upcaster(String method, Written<Long> from, Set<Flaw> flaws, Spot spot) {
        public Upcaster {
            flaws = Set.copyOf(flaws);
        }
    }

    /** What keeps generated code from calling a method as an upcaster. */
    public enum Flaw {
        NOT_STATIC("is not static"),
        HIDDEN("cannot be seen by generated code in the package"),
        GENERIC("has type parameters"),
        PARAMETERS("does not take one Map<String, AttributeValue>"),
        RESULT("does not return a Map<String, AttributeValue>"),
        THROWS("throws a checked exception");

        private final String text;

        Flaw(String text) {
            this.text = text;
        }

        /** The rest of a sentence that begins with the method's name. */
        public String text() {
            return text;
        }
    }
}
