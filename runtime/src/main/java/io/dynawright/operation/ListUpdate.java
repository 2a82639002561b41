package io.dynawright.operation;

import io.dynawright.codec.Codec;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import io.dynawright.expression.PathFactory;
import io.dynawright.expression.UpdateValue;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The changes of an attribute stored as a list. Appending is not idempotent: when the answer of a call is lost and the
 * call is made again, the elements are there twice.
 *
 * @param <V> the attribute's Java type
 * @param <E> an element's
 * @param <U> the changes of an element
 * @param <S> the update that goes on
 */
public final class ListUpdate<V, E, U, S extends UpdateBuilder<?, S, ?>> extends ValueUpdate<V, S> {

    private static final UpdateValue EMPTY = new UpdateValue.Given(AttributeValue.fromL(List.of()));

    private final Elements<E> elements;
    private final PathFactory<U> changes;

    private ListUpdate(Operands<V> operands, Elements<E> elements, PathFactory<U> changes, S update) {
        super(operands, update);
        this.elements = elements;
        this.changes = changes;
    }

    /** The changes of the attribute with this name. */
    public static <V, E, U, S extends UpdateBuilder<?, S, ?>> ListUpdate<V, E, U, S> of(
            String attribute, Codec<V> codec, Codec<E> element, PathFactory<U> elements, S update) {
        return of(Path.of(attribute), codec, element, elements, update);
    }

    /** The changes of what stands there. */
    public static <V, E, U, S extends UpdateBuilder<?, S, ?>> ListUpdate<V, E, U, S> of(
            Path path, Codec<V> codec, Codec<E> element, PathFactory<U> elements, S update) {
        Elements<E> encoded = new Elements<>(new Operands<>(path, element));
        return new ListUpdate<>(new Operands<>(path, codec), encoded, elements, update);
    }

    /**
     * Puts the elements behind those that are there, in this order; an absent list is begun.
     *
     * @throws io.dynawright.error.InvalidRequestException if an element is null
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final S append(E first, E... rest) {
        return appendAll(elements.listed(first, rest));
    }

    /**
     * As {@link #append}.
     *
     * @throws io.dynawright.error.InvalidRequestException if there is no element, or one is null
     */
    public S appendAll(Collection<? extends E> appended) {
        return setTo(new UpdateValue.Appended(stored(), given(elements.list(appended))));
    }

    /**
     * Puts the elements before those that are there, in this order; an absent list is begun.
     *
     * @throws io.dynawright.error.InvalidRequestException if an element is null
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final S prepend(E first, E... rest) {
        return prependAll(elements.listed(first, rest));
    }

    /**
     * As {@link #prepend}.
     *
     * @throws io.dynawright.error.InvalidRequestException if there is no element, or one is null
     */
    public S prependAll(Collection<? extends E> prepended) {
        return setTo(new UpdateValue.Appended(given(elements.list(prepended)), stored()));
    }

    /**
     * The changes of the element at this position, counted from zero: {@code u.lines().at(0).quantity().increment(1)}.
     * The list must be there. Beyond its end {@code set} appends, {@code remove} changes nothing, and DynamoDB refuses
     * what lies further down.
     *
     * @throws io.dynawright.error.InvalidRequestException if the position is negative
     */
    public U at(int position) {
        return changes.at(path().at(position));
    }

    private UpdateValue stored() {
        return new UpdateValue.StoredOr(path(), EMPTY);
    }
}
