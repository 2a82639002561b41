package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Conditions that come one after the other. */
final class Conditions {

    private Conditions() {}

    /** What must hold so far, and what the function makes of the attributes as well; nothing if that always holds. */
    static <A> Optional<Condition> and(Optional<Condition> soFar, @Nullable Function<A, Condition> made, A attributes) {
        Condition next = made(made, attributes);
        return Optional.of(soFar.map(condition -> condition.and(next)).orElse(next))
                .filter(condition -> !condition.isAlways());
    }

    /** What the function makes of the attributes. */
    static <A> Condition made(@Nullable Function<A, Condition> made, A attributes) {
        @Nullable Condition condition = made == null ? null : made.apply(attributes);
        if (condition == null) {
            throw new InvalidRequestException("The function that makes a condition is null, or returned null");
        }
        return condition;
    }
}
