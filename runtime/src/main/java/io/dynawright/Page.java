package io.dynawright;

import java.util.List;
import java.util.Optional;

/**
 * Some items of a query or scan, and where the next ones begin.
 *
 * <pre>{@code
 * Page<Order> page = cursor == null ? results.page(20) : results.page(20, cursor);
 * }</pre>
 *
 * @param items the items, in their order; the list cannot be changed
 * @param cursor what the next page is asked for with, an opaque text that may stand in a URL; empty if nothing follows
 * @param <T> the entity
 */
public record Page<T>(List<T> items, Optional<String> cursor) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /** Nothing follows. */
    public boolean isLast() {
        return cursor.isEmpty();
    }
}
