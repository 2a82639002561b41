package io.dynawright.operation;

import io.dynawright.error.Refusable;
import java.util.List;

/**
 * What a transaction wrote. Puts and inserts give their entities as they are stored, with version, moments and ids;
 * DynamoDB tells nothing of what updates and deletes found, and so asking for that does not compile.
 *
 * <pre>{@code
 * InsertOperation<Order> insert = OrderOperations.insert(order);
 * TransactionResults results = dynawright.transact(insert, CustomerOperations.update("c-1", u -> u.orderCount().increment(1)));
 * Order stored = results.of(insert);
 * }</pre>
 */
public final class TransactionResults {

    private final List<Written> written;

    private TransactionResults(List<Written> written) {
        this.written = written;
    }

    private record Written(Refusable<?> action, Object result) {}

    /** The results of nothing. */
    static TransactionResults none() {
        return new TransactionResults(List.of());
    }

    /** What these actions result in, now that they were made. */
    static TransactionResults of(List<PreparedAction<?>> actions) {
        return new TransactionResults(actions.stream()
                .map(action -> new Written(action.action(), action.written().get()))
                .toList());
    }

    /**
     * The entity as it is stored.
     *
     * @param put the very operation that was passed to the transaction
     * @throws IllegalArgumentException if it was no action of the transaction
     */
    public <T> T of(PutOperation<T> put) {
        return entity(put);
    }

    /**
     * The entity as it is stored.
     *
     * @param insert the very operation that was passed to the transaction
     * @throws IllegalArgumentException if it was no action of the transaction
     */
    public <T> T of(InsertOperation<T> insert) {
        return entity(insert);
    }

    @SuppressWarnings("unchecked") // What was written is kept under the operation that wrote it.
    private <T> T entity(Refusable<T> action) {
        for (Written each : written) {
            if (each.action() == action) {
                return (T) each.result();
            }
        }
        throw new IllegalArgumentException("This operation was no action of the transaction: "
                + action.target().describe());
    }
}
