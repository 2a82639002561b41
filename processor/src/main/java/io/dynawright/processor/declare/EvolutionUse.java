package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A class that bears {@code @SchemaVersion} or {@code @FormerName}, or has methods with {@code @Upcast}, whatever else it
 * is.
 *
 * @param marks where {@code @SchemaVersion} and {@code @Upcast} stand, as they are written
 * @param formerName where it bears a former name itself
 * @param roles what it is stored as
 * @param isSealed whether it is a sealed interface or sealed abstract class
 * @param isVariant whether a sealed type with {@code @Discriminator} permits it, or permits a sealed type that does
 */
public record EvolutionUse(
        String name,
        List<Written<String>> marks,
        Optional<Spot> formerName,
        Set<EntityDeclaration.Role> roles,
        boolean isSealed,
        boolean isVariant) {

    public EvolutionUse {
        marks = List.copyOf(marks);
        roles = Set.copyOf(roles);
    }
}
