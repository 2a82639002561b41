package io.dynawright.operation;

import io.dynawright.expression.Condition;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a put or a delete depends on. A builder for use within one call.
 *
 * <pre>{@code
 * orders.delete("c-1", "o-1", o -> o.onlyIf(it -> it.status().eq(CANCELLED)));
 * }</pre>
 *
 * @param <A> the entity's attributes
 */
public final class WriteOptions<A> {

    private final A attributes;
    private Optional<Condition> condition = Optional.empty();

    WriteOptions(A attributes) {
        this.attributes = attributes;
    }

    /**
     * Makes the write only if the condition holds for the stored item; called again, both must hold. Where there is no
     * item, only conditions on absence hold.
     *
     * @throws io.dynawright.error.InvalidRequestException if the function is null or returns null
     */
    public WriteOptions<A> onlyIf(Function<A, Condition> made) {
        condition = Conditions.and(condition, made, attributes);
        return this;
    }

    Optional<Condition> condition() {
        return condition;
    }
}
