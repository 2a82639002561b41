package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Conditions that come one after the other. */
final class Conditions {

    private Conditions() {}

    /** What must hold so far, and what the function makes of the attributes as well. */
    static <A> Optional<Condition> and(Optional<Condition> soFar, @Nullable Function<A, Condition> made, A attributes) {
        @Nullable Condition next = made == null ? null : made.apply(attributes);
        if (next == null) {
            throw new InvalidRequestException("The function that makes a condition is null, or returned null");
        }
        return Optional.of(soFar.map(condition -> condition.and(next)).orElse(next));
    }
}
