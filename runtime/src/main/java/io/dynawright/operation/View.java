package io.dynawright.operation;

import io.dynawright.codec.ItemReader;
import io.dynawright.expression.Path;
import java.util.List;

/**
 * What of an entity's items is fetched, and as what it is read. Generated; stateless.
 *
 * <pre>{@code
 * Results<OrderSummary> summaries = orders.query("c-1").as(OrderSummaryView.INSTANCE);
 * }</pre>
 *
 * @param <T> the entity
 * @param <R> what each item is read as
 */
public interface View<T, R> {

    /** The class of what is read. */
    Class<R> type();

    /**
     * What is fetched; empty for all of the item. No path lies under another. A list is fetched as a whole or in one
     * element: DynamoDB leaves no gaps between elements, so that several could not be told apart.
     */
    List<Path> paths();

    /**
     * Reads what was fetched of an item, in which other attributes may stand as well.
     *
     * @throws io.dynawright.error.ConversionException if it cannot be read
     */
    R read(ItemReader in);
}
