package io.dynawright.operation;

import io.dynawright.expression.AttributePath;
import io.dynawright.expression.Operands;
import java.util.Optional;
import java.util.function.Function;

/**
 * The attributes of one item that a query selected. Immutable, with value equality.
 *
 * <pre>{@code
 * for (var order : orders.query("c-1", q -> q.select(it -> it.orderId(), it -> it.total()))) {
 *     Optional<BigDecimal> total = order.get(it -> it.total());
 * }
 * }</pre>
 *
 * @param <P> the attributes that can be selected
 */
public final class Selection<P> {

    private final P selectable;
    private final SelectedValues values;

    Selection(P selectable, SelectedValues values) {
        this.selectable = selectable;
        this.values = values;
    }

    /**
     * The value of a selected attribute; empty if the item does not have it.
     *
     * @throws io.dynawright.error.InvalidRequestException if the function is null or returns null, or if the attribute
     *     was not selected
     */
    public <V> Optional<V> get(Function<P, ? extends AttributePath<V>> path) {
        return values.get(Operands.of(Selected.path(selectable, path)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selection<?> that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The attributes with their values. */
    @Override
    public String toString() {
        return "Selection" + values;
    }
}
