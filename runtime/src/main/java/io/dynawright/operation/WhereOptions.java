package io.dynawright.operation;

/**
 * How the items of a condition are found. A builder for use within one call.
 *
 * <pre>{@code
 * orders.where(it -> it.status().eq(PAID), w -> w.descending().limit(10))
 * }</pre>
 */
public final class WhereOptions {

    private Scanning scanning = Scanning.REFUSED;
    private Direction direction = Direction.ASCENDING;
    private PageLimits limits = PageLimits.NONE;
    private Consistency consistency = Consistency.EVENTUAL;

    WhereOptions() {}

    /**
     * Reads the whole table where no key serves the condition. Without it such a condition is refused, with the reasons
     * and the index that would serve it.
     */
    public WhereOptions allowScan() {
        scanning = Scanning.ALLOWED;
        return this;
    }

    /**
     * In the order of the sort key of what is chosen; so it is unless told otherwise. The items of a scan have no order.
     */
    public WhereOptions ascending() {
        direction = Direction.ASCENDING;
        return this;
    }

    /**
     * Against the order of the sort key of what is chosen. A scan has no order: where it is chosen, the call is refused.
     */
    public WhereOptions descending() {
        direction = Direction.DESCENDING;
        return this;
    }

    /**
     * At most so many items in all, counted after the filter.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is less than 1
     */
    public WhereOptions limit(int items) {
        limits = limits.withTotal(items);
        return this;
    }

    /**
     * How many items DynamoDB evaluates per request, before the filter; it never evaluates more than 1 MB.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is less than 1
     */
    public WhereOptions pageSize(int items) {
        limits = limits.withPageSize(items);
        return this;
    }

    /**
     * How many requests are made at most for one {@linkplain io.dynawright.Results#page(int) page}, which then has fewer
     * items and a cursor. Ten, unless told otherwise.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is less than 1
     */
    public WhereOptions maxRequests(int requests) {
        limits = limits.withMaxRequests(requests);
        return this;
    }

    /**
     * Reads what all earlier writes left behind, at twice the cost. Global indexes cannot be read so, and are then not
     * chosen.
     */
    public WhereOptions consistent() {
        consistency = Consistency.STRONG;
        return this;
    }

    Scanning scanning() {
        return scanning;
    }

    Direction direction() {
        return direction;
    }

    PageLimits limits() {
        return limits;
    }

    Consistency consistency() {
        return consistency;
    }
}
