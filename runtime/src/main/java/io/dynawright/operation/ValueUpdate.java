package io.dynawright.operation;

import io.dynawright.codec.Codec;
import io.dynawright.codec.EncodedValue;
import io.dynawright.expression.AttributePath;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import io.dynawright.expression.UpdateValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The changes that every attribute allows, and every value that stands under one. A value must not be null, which is an
 * {@link io.dynawright.error.InvalidRequestException}: to clear an attribute there is {@link #remove()}. An empty string
 * or empty binary is stored as such, but refused for an attribute that is a key of an index.
 *
 * <p>What is changed under an attribute, as in {@code u.address().city().set("Bern")}, needs the list, map or document
 * around it to be there: DynamoDB refuses the update where it is not.
 *
 * @param <V> the attribute's Java type
 * @param <S> the update that goes on
 */
public sealed class ValueUpdate<V, S extends UpdateBuilder<?, S, ?>>
        permits NumberUpdate, SetUpdate, ListUpdate, MapUpdate, DocumentUpdate {

    private static final AttributeValue NULL = AttributeValue.fromNul(true);

    private final Operands<V> operands;
    private final S update;

    ValueUpdate(Operands<V> operands, S update) {
        this.operands = operands;
        this.update = update;
    }

    /** The changes of the attribute with this name. */
    public static <V, S extends UpdateBuilder<?, S, ?>> ValueUpdate<V, S> of(
            String attribute, Codec<V> codec, S update) {
        return of(Path.of(attribute), codec, update);
    }

    /** The changes of what stands there. */
    public static <V, S extends UpdateBuilder<?, S, ?>> ValueUpdate<V, S> of(Path path, Codec<V> codec, S update) {
        return new ValueUpdate<>(new Operands<>(path, codec), update);
    }

    final S change(UpdateAction action) {
        return update.change(action);
    }

    final S setTo(UpdateValue value) {
        return change(new UpdateAction.Set(path(), value));
    }

    final UpdateValue given(EncodedValue operand) {
        return new UpdateValue.Given(update.operand(operand));
    }

    final S update() {
        return update;
    }

    final Operands<V> operands() {
        return operands;
    }

    final Path path() {
        return operands.path();
    }

    /**
     * Sets the value. One that stands for absence, like an empty set, removes the attribute, or the entry of a map; as
     * an element of a list it is stored as NULL, so that the elements after it stay where they are.
     *
     * <p>Of a list, a position beyond the end appends the value: DynamoDB leaves no gaps.
     */
    public final S set(V value) {
        if (!operands.isAbsent(value)) {
            return setTo(given(operands.encoded(value)));
        }
        return path().isElement() ? setTo(new UpdateValue.Given(NULL)) : remove();
    }

    /**
     * Copies what stands at another place of the item, as it was before the update: {@code
     * u.billing().set(u.it().shipping())}. DynamoDB refuses the update if nothing stands there.
     *
     * @throws io.dynawright.error.InvalidRequestException if the other place stores values of this type in another way,
     *     which can be told of values, but not of the elements of two lists, sets or maps
     */
    public final S set(AttributePath<V> source) {
        return setTo(new UpdateValue.Stored(Copies.source(operands, source)));
    }

    /**
     * Copies what stands at another place of the item, or sets the value if nothing stands there.
     *
     * @throws io.dynawright.error.InvalidRequestException if the other place stores values of this type in another way,
     *     or the value stands for absence
     */
    public final S set(AttributePath<V> source, V absent) {
        Path from = Copies.source(operands, source);
        return setTo(new UpdateValue.StoredOr(from, given(operands.encoded(absent))));
    }

    /**
     * Sets the value if nothing stands there.
     *
     * @throws io.dynawright.error.InvalidRequestException if the value stands for absence
     */
    public final S setIfAbsent(V value) {
        return setTo(new UpdateValue.StoredOr(path(), given(operands.encoded(value))));
    }

    /**
     * Removes the attribute, which is then read as null, zero or {@code false}; an attribute that is absent stays so.
     * An item without a key of an index is no longer in that index. Removed from a list, an element gives its place to
     * the next.
     */
    public final S remove() {
        return change(new UpdateAction.Remove(path()));
    }
}
