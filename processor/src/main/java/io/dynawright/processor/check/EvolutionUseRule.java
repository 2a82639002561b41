package io.dynawright.processor.check;

import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.EvolutionUse;
import io.dynawright.processor.problem.EvolutionProblems;
import io.dynawright.processor.problem.FormerNameProblems;
import io.dynawright.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** The annotations that say how the form of items has changed stand where they mean something. */
public final class EvolutionUseRule {

    private EvolutionUseRule() {}

    /** The problems with the class. */
    public static List<Problem> check(EvolutionUse type) {
        Stream<Problem> ofVersions = type.marks().stream()
                .filter(mark -> !type.roles().contains(Role.TABLE))
                .map(mark ->
                        EvolutionProblems.evolutionOutsideTable(mark.spot(), mark.value(), type.name(), found(type)));
        Stream<Problem> ofName = type.formerName().stream()
                .filter(spot -> type.isSealed() || !type.isVariant())
                .map(spot -> FormerNameProblems.ofClass(
                        spot,
                        type.name(),
                        type.isSealed()
                                ? "is sealed: the classes that it permits are stored, each under a text of its own"
                                : "no sealed type with @Discriminator permits"));
        return Stream.concat(ofVersions, ofName).toList();
    }

    private static String found(EvolutionUse type) {
        if (type.roles().contains(Role.DOCUMENT)) {
            return "is a @Document, a part of items";
        }
        if (type.roles().contains(Role.VIEW)) {
            return "is a @View, which is read and never written";
        }
        return type.isVariant() ? "is stored as one of the classes of a sealed type" : "is not a @Table";
    }
}
