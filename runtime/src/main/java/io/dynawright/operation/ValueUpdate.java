package io.dynawright.operation;

import io.dynawright.codec.Codec;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import io.dynawright.expression.UpdateValue;

/**
 * The changes that every attribute allows. A value must not be null, which is an {@link
 * io.dynawright.error.InvalidRequestException}: to clear an attribute there is {@link #remove()}. An empty string or
 * empty binary is stored as such, but refused for an attribute that is a key of an index.
 *
 * @param <V> the attribute's Java type
 * @param <S> the update that goes on
 */
public class ValueUpdate<V, S extends UpdateBuilder<?, S, ?>> {

    private final Operands<V> operands;
    private final S update;

    ValueUpdate(Operands<V> operands, S update) {
        this.operands = operands;
        this.update = update;
    }

    /** The changes of the attribute with this name. */
    public static <V, S extends UpdateBuilder<?, S, ?>> ValueUpdate<V, S> of(
            String attribute, Codec<V> codec, S update) {
        return new ValueUpdate<>(new Operands<>(Path.of(attribute), codec), update);
    }

    final S add(UpdateAction action) {
        return update.add(action);
    }

    final Operands<V> operands() {
        return operands;
    }

    /** Sets the value; one that stands for absence, like an empty set, removes the attribute. */
    public final S set(V value) {
        return operands.isAbsent(value) ? remove() : setPresent(value);
    }

    private S setPresent(V value) {
        return add(new UpdateAction.Set(operands.path(), operands.encode(value)));
    }

    /** Sets the value if the attribute is absent. */
    public final S setIfAbsent(V value) {
        return add(new UpdateAction.Set(
                operands.path(),
                new UpdateValue.StoredOr(operands.path(), new UpdateValue.Given(operands.encode(value)))));
    }

    /**
     * Removes the attribute, which is then read as null, zero or {@code false}; an attribute that is absent stays so.
     * An item without a key of an index is no longer in that index.
     */
    public final S remove() {
        return add(new UpdateAction.Remove(operands.path()));
    }
}
