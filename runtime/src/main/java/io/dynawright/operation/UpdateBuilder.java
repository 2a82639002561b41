package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Collects the changes of one update. Generated code extends it with an accessor per attribute that may change; the
 * table's key may not. A builder for use within one call: an attribute can be changed once in it.
 *
 * <pre>{@code
 * orders.update("c-1", "o-1", u -> u
 *     .status().set(SHIPPED)
 *     .quantity().increment(1)
 *     .note().remove()
 *     .onlyIf(it -> it.status().eq(PAID)));
 * }</pre>
 *
 * @param <T> the entity
 * @param <S> the generated class
 * @param <A> the entity's attributes
 */
public abstract class UpdateBuilder<T, S extends UpdateBuilder<T, S, A>, A> {

    private final EntitySchema<T> schema;
    private final EntityKey<T> key;
    private final A attributes;
    private final Map<Path, UpdateAction> actions = new LinkedHashMap<>();
    private Optional<Condition> condition = Optional.empty();

    /** For generated code: an update of the item with this key. */
    protected UpdateBuilder(EntitySchema<T> schema, EntityKey<T> key, A attributes) {
        this.schema = schema;
        this.key = key;
        this.attributes = attributes;
    }

    /**
     * Makes the update only if the condition holds for the stored item, as it is before; called again, both must hold.
     *
     * @throws InvalidRequestException if the function is null or returns null
     */
    public final S onlyIf(Function<A, Condition> made) {
        condition = Conditions.and(condition, made, attributes);
        return self();
    }

    final S add(UpdateAction action) {
        if (actions.putIfAbsent(action.path(), action) != null) {
            throw new InvalidRequestException("Attribute " + action.path() + " is changed twice in one update");
        }
        return self();
    }

    @SuppressWarnings("unchecked") // S is the class of this object: generated code says so.
    private S self() {
        return (S) this;
    }

    final EntitySchema<T> schema() {
        return schema;
    }

    final EntityKey<T> key() {
        return key;
    }

    final List<UpdateAction> actions() {
        return List.copyOf(actions.values());
    }

    final Optional<Condition> condition() {
        return condition;
    }
}
