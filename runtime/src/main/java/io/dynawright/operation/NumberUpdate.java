package io.dynawright.operation;

import io.dynawright.codec.NumberCodec;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;

/**
 * The changes of an attribute stored as a number.
 *
 * @param <V> the attribute's Java type
 * @param <S> the update that goes on
 */
public final class NumberUpdate<V, S extends UpdateBuilder<?, S, ?>> extends ValueUpdate<V, S> {

    private NumberUpdate(Operands<V> operands, S update) {
        super(operands, update);
    }

    /** The changes of the attribute with this name. */
    public static <V, S extends UpdateBuilder<?, S, ?>> NumberUpdate<V, S> of(
            String attribute, NumberCodec<V> codec, S update) {
        return new NumberUpdate<>(new Operands<>(Path.of(attribute), codec), update);
    }

    /**
     * Adds the number, which may be negative; an absent attribute counts as zero. Not idempotent: when the answer of
     * a call is lost and the call is made again, the number is added twice.
     */
    public S increment(V by) {
        return add(new UpdateAction.Add(operands().path(), operands().encode(by)));
    }

    /** As {@link #increment(Object)}, with a literal. */
    public S increment(long by) {
        return add(new UpdateAction.Add(operands().path(), Operands.number(by)));
    }

    /** As {@link #increment(Object)}, with a literal. */
    public S increment(double by) {
        return add(new UpdateAction.Add(operands().path(), operands().number(by)));
    }
}
