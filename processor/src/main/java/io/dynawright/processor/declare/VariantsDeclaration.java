package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The classes that are stored in the place of a sealed type: those that it permits, and those that sealed types among
 * them permit.
 *
 * @param discriminator the attribute that tells them apart; empty if the type does not say
 * @param getters the methods of the sealed type itself that give something
 */
public record VariantsDeclaration(
        Optional<Written<String>> discriminator,
        List<VariantDeclaration> variants,
        List<Unfit> unfit,
        List<Getter> getters) {

    public VariantsDeclaration {
        variants = List.copyOf(variants);
        unfit = List.copyOf(unfit);
        getters = List.copyOf(getters);
    }

    /** A method without parameters. */
    public record Getter(String method, JavaType type) {}

    /** A permitted class that cannot be stored. */
    public record Unfit(String name, Reason reason, Spot spot) {}

    /** Why a permitted class cannot be stored. */
    public enum Reason {
        OPEN("can have subclasses that nobody knows"),
        CONCRETE("is sealed and not abstract: there are objects of it and of what it permits"),
        NO_CLASS("is an enum, not a record or a class"),
        GENERIC("has type parameters, while attributes have fixed types"),
        HIDDEN("is not visible in the package of generated code");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** The rest of a sentence that begins with the class's name. */
        public String text() {
            return text;
        }
    }

    /**
     * What all of them have together: each attribute once, by its stored name. Where several have it, the one counts
     * that says that it is a key.
     */
    public Structure union() {
        Map<String, AttributeDeclaration> attributes = new LinkedHashMap<>();
        variants.stream()
                .flatMap(variant -> variant.attributes().stream())
                .forEach(attribute -> attributes.merge(
                        attribute.storedName().value(),
                        attribute,
                        (one, other) -> one.keys().isEmpty() && !other.keys().isEmpty() ? other : one));
        return new Structure(
                List.copyOf(attributes.values()),
                structures().flatMap(structure -> structure.ignored().stream()).toList(),
                structures().flatMap(structure -> structure.strays().stream()).toList(),
                new Construction.Setters(List.of()));
    }

    private Stream<Structure> structures() {
        return variants.stream().map(VariantDeclaration::structure);
    }
}
