package io.dynawright.error;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A write was not made because of what was stored. The item that was there came back with the refusal. */
public abstract sealed class ConditionException extends DynawrightException
        permits AlreadyExistsException, ConditionFailedException, OutdatedItemException, StaleVersionException {

    private static final long serialVersionUID = 2L;

    /** Null once the exception was serialized: it holds a function. */
    private final transient @Nullable CurrentItem<?> current;

    ConditionException(Details details, CurrentItem<?> current, Target target, @Nullable Throwable cause) {
        super(details, target, cause);
        this.current = current;
    }

    /**
     * The item that was stored when the write was refused.
     *
     * <pre>{@code
     * try {
     *     orders.update("c-1", "o-1", u -> u.status().set(SHIPPED).onlyIf(it -> it.status().eq(PAID)));
     * } catch (ConditionFailedException e) {
     *     OrderStatus status = e.current(Order.class).orElseThrow().status();
     * }
     * }</pre>
     *
     * @param entity the class of the entity that was written, {@code Order.class}
     * @return the item, or empty if there was none
     * @throws IllegalArgumentException if it is not the entity of this table
     * @throws ConversionException if the stored item cannot be read as the entity
     */
    public final <T> Optional<T> current(Class<T> entity) {
        Objects.requireNonNull(entity, "entity");
        CurrentItem<?> item = item();
        if (!entity.equals(item.type())) {
            throw new IllegalArgumentException("The current item of table " + target().table() + " is a "
                    + item.type().getName() + ", not a " + entity.getName());
        }
        return item.attributes().isEmpty() ? Optional.empty() : Optional.of(entity.cast(item.decode()));
    }

    /** The same item as it is stored; empty if there was none. */
    public final Map<String, AttributeValue> currentAttributes() {
        return item().attributes();
    }

    private CurrentItem<?> item() {
        if (current == null) {
            throw new IllegalStateException("The stored item does not outlive the serialization of this exception");
        }
        return current;
    }
}
