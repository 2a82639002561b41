package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import java.util.Map;

/**
 * What came of the operations that shared a batch. Immutable.
 *
 * <pre>{@code
 * PutAllOperation<Order> put = OrderOperations.putAll(orders);
 * DeleteAllOperation<Cart> delete = CartOperations.deleteAll(carts);
 * List<Order> written = dynawright.batch(put, delete).of(put).written();
 * }</pre>
 */
public final class BatchResults {

    private final Map<Operation<?>, Object> results;
    private final BatchCost cost;

    BatchResults(Map<Operation<?>, Object> results, BatchCost cost) {
        this.results = Map.copyOf(results);
        this.cost = cost;
    }

    /**
     * What came of this operation.
     *
     * @throws InvalidRequestException if it is not the very object that was in the batch
     */
    @SuppressWarnings("unchecked") // Each operation's result is put in under it by the batch alone.
    public <R> R of(Operation<R> operation) {
        Object result = results.get(operation);
        if (result == null) {
            throw new InvalidRequestException("The operation was not in the batch", operation.target());
        }
        return (R) result;
    }

    /** What the whole batch took. */
    public BatchCost cost() {
        return cost;
    }
}
