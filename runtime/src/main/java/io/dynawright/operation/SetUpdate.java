package io.dynawright.operation;

import io.dynawright.codec.Codec;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import java.util.Collection;

/**
 * The changes of an attribute stored as a set. Adding what is there, and deleting what is not, changes nothing; so does
 * making the call again.
 *
 * @param <V> the attribute's Java type
 * @param <E> an element's
 * @param <S> the update that goes on
 */
public final class SetUpdate<V, E, S extends UpdateBuilder<?, S, ?>> extends ValueUpdate<V, S> {

    private final Elements<E> elements;

    private SetUpdate(Operands<V> operands, Elements<E> elements, S update) {
        super(operands, update);
        this.elements = elements;
    }

    /** The changes of the attribute with this name. */
    public static <V, E, S extends UpdateBuilder<?, S, ?>> SetUpdate<V, E, S> of(
            String attribute, Codec<V> codec, Codec<E> element, S update) {
        return of(Path.of(attribute), codec, element, update);
    }

    /** The changes of what stands there. */
    public static <V, E, S extends UpdateBuilder<?, S, ?>> SetUpdate<V, E, S> of(
            Path path, Codec<V> codec, Codec<E> element, S update) {
        return new SetUpdate<>(new Operands<>(path, codec), new Elements<>(new Operands<>(path, element)), update);
    }

    /**
     * Adds the elements; an absent set counts as empty. An element given twice is added once.
     *
     * @throws io.dynawright.error.InvalidRequestException if an element is null or stands for absence
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final S add(E first, E... rest) {
        return addAll(elements.listed(first, rest));
    }

    /**
     * As {@link #add}.
     *
     * @throws io.dynawright.error.InvalidRequestException if there is no element, or one is null or stands for absence
     */
    public S addAll(Collection<? extends E> added) {
        return change(new UpdateAction.Add(path(), update().operand(elements.set(added))));
    }

    /**
     * Takes the elements out. A set that loses all of its elements is absent.
     *
     * @throws io.dynawright.error.InvalidRequestException if an element is null or stands for absence
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final S delete(E first, E... rest) {
        return deleteAll(elements.listed(first, rest));
    }

    /**
     * As {@link #delete}.
     *
     * @throws io.dynawright.error.InvalidRequestException if there is no element, or one is null or stands for absence
     */
    public S deleteAll(Collection<? extends E> deleted) {
        return change(new UpdateAction.Delete(path(), update().operand(elements.set(deleted))));
    }
}
