package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.Optional;

/**
 * A class that bears {@code @Discriminator} or {@code @DiscriminatorValue}, whatever else it is.
 *
 * @param discriminator where it bears the first
 * @param value where it bears the second
 * @param isSealed whether it is a sealed interface or sealed abstract class
 * @param isStored whether it is a table or a document
 * @param isVariant whether a sealed type with {@code @Discriminator} permits it, or permits a sealed type that does
 */
public record DiscriminatorUse(
        String name,
        Optional<Spot> discriminator,
        Optional<Spot> value,
        boolean isSealed,
        boolean isStored,
        boolean isVariant) {}
