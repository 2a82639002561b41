package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import java.util.function.Consumer;

/**
 * A paged operation whose items {@link io.dynawright.Results} gives. Immutable.
 *
 * @param <T> what each item is
 */
public sealed interface OrderedOperation<T> extends PagedOperation<T> permits QueryOperation, WhereOperation {

    /**
     * The same in the other direction; a limit then takes items from the other end.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is a scan, which has no order
     */
    OrderedOperation<T> reversed();

    /**
     * The same, of whose items no more is fetched than the view names.
     *
     * @throws io.dynawright.error.InvalidRequestException if the view is null
     */
    <R> OrderedOperation<R> as(View<T, R> view);

    @Override
    OrderedOperation<T> onUndecodable(Consumer<ConversionException> handler);
}
