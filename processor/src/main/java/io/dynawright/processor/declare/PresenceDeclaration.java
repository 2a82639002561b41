package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.Optional;

/**
 * What is written about the absence of an attribute.
 *
 * @param required where it is said to be required
 * @param fallback its {@code @Default}
 */
public record PresenceDeclaration(Nullness nullness, Optional<Spot> required, Optional<DefaultDeclaration> fallback) {

    /** The same, written at this place. */
    public PresenceDeclaration at(Spot spot) {
        return new PresenceDeclaration(
                nullness,
                required.map(there -> spot),
                fallback.map(there ->
                        new DefaultDeclaration(new Written<>(there.text().value(), spot), there.meaning())));
    }

    /** Nothing. */
    public static final PresenceDeclaration UNSAID =
            new PresenceDeclaration(Nullness.UNKNOWN, Optional.empty(), Optional.empty());
}
