package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import java.util.List;
import java.util.Optional;

/**
 * What the reads of one transaction found, all at one moment.
 *
 * <pre>{@code
 * FindOperation<Order> find = OrderOperations.find("c-1", "o-1");
 * GetOperation<Customer> get = CustomerOperations.get("c-1");
 * TransactionReadResults results = dynawright.transactGet(find, get);
 * Optional<Order> order = results.of(find);
 * Customer customer = results.of(get);
 * }</pre>
 */
public final class TransactionReadResults {

    private final List<Answer> answers;

    TransactionReadResults(List<Answer> answers) {
        this.answers = answers;
    }

    /** What one read came to. */
    sealed interface Answer {

        GetItemOperation<?> read();
    }

    record Read(GetItemOperation<?> read, Object result) implements Answer {}

    record Failed(GetItemOperation<?> read, DynawrightException error) implements Answer {}

    /**
     * What was found; empty if there was no item.
     *
     * @param find the very operation that was passed to the transaction
     * @throws io.dynawright.error.ConversionException if the item cannot be read as what was asked for
     * @throws IllegalArgumentException if it was no read of the transaction
     */
    public <R> Optional<R> of(FindOperation<R> find) {
        return result(find);
    }

    /**
     * What was found.
     *
     * @param get the very operation that was passed to the transaction
     * @throws io.dynawright.error.ItemNotFoundException if there was no item
     * @throws io.dynawright.error.ConversionException if the item cannot be read as what was asked for
     * @throws IllegalArgumentException if it was no read of the transaction
     */
    public <R> R of(GetOperation<R> get) {
        return result(get);
    }

    @SuppressWarnings("unchecked") // What was read is kept under the operation that read it.
    private <R> R result(GetItemOperation<R> read) {
        for (Answer answer : answers) {
            if (answer.read() == read) {
                if (answer instanceof Failed failed) {
                    throw failed.error();
                }
                return (R) ((Read) answer).result();
            }
        }
        throw new IllegalArgumentException("This operation was no read of the transaction: "
                + read.target().describe());
    }
}
