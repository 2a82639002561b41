package io.dynawright.operation;

import io.dynawright.codec.ItemReader;
import io.dynawright.expression.Path;
import java.util.List;

/**
 * What of an entity's items is fetched, and as what it is read. Generated; stateless.
 *
 * @param <T> the entity
 * @param <R> what each item is read as
 */
public interface View<T, R> {

    /** What is fetched; empty for all of the item. */
    List<Path> paths();

    /**
     * Reads what was fetched of an item.
     *
     * @throws io.dynawright.error.ConversionException if it cannot be read
     */
    R read(ItemReader in);
}
