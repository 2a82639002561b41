package io.dynawright.operation;

import io.dynawright.expression.Condition;
import io.dynawright.schema.EntitySchema;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the deletion of an item that has a version depends on. A builder for use within one call.
 *
 * <pre>{@code
 * orders.delete("c-1", "o-1", o -> o.ifVersion(3));
 * }</pre>
 *
 * @param <A> the entity's attributes
 */
public final class VersionedWriteOptions<A> {

    private final EntitySchema<?> schema;
    private final A attributes;
    private Optional<Condition> condition = Optional.empty();
    private Optional<VersionCheck> version = Optional.empty();

    VersionedWriteOptions(EntitySchema<?> schema, A attributes) {
        this.schema = schema;
        this.attributes = attributes;
    }

    /**
     * Makes the write only if the condition holds for the stored item; called again, both must hold. Where there is no
     * item, only conditions on absence hold.
     *
     * @throws io.dynawright.error.InvalidRequestException if the function is null or returns null
     */
    public VersionedWriteOptions<A> onlyIf(Function<A, Condition> made) {
        condition = Conditions.and(condition, made, attributes);
        return this;
    }

    /**
     * Makes the write only if the stored item has this version, and fails with
     * {@link io.dynawright.error.StaleVersionException} if it has another; where there is no item, nothing happens.
     * Called again, the last version counts.
     *
     * @param expected the version; 0 for an item that was stored without a version
     * @throws io.dynawright.error.InvalidRequestException if the version is negative
     */
    public VersionedWriteOptions<A> ifVersion(long expected) {
        version = Optional.of(VersionCheck.of(schema, expected));
        return this;
    }

    Optional<Condition> condition() {
        return condition;
    }

    Optional<VersionCheck> version() {
        return version;
    }
}
