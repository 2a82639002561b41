package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Tries a write, and tells by its {@link WriteOutcome} rather than by an exception that a stored item stood in its way.
 * All other errors are thrown as by the write itself. That item is read when the write was refused: if it cannot be read
 * as the entity, a {@link
 * io.dynawright.error.ConversionException} is thrown, to which the refusal is added as suppressed.
 *
 * @param <T> the entity
 */
public final class OutcomeOperation<T> extends StepwiseOperation<WriteOutcome<T>>
        implements WriteOperation<WriteOutcome<T>> {

    private final Trial<T, ?> trial;

    private OutcomeOperation(Trial<T, ?> trial) {
        this.trial = trial;
    }

    /** Tries an insert, which results in {@code Written} or {@code AlreadyExists}. */
    public static <T> OutcomeOperation<T> of(InsertOperation<T> insert) {
        return ofPut(insert);
    }

    /** Tries a put, which results in {@code Written}, {@code Stale} or {@code Rejected}. */
    public static <T> OutcomeOperation<T> of(PutOperation<T> put) {
        return ofPut(put);
    }

    private static <T> OutcomeOperation<T> ofPut(PutItemOperation<T> put) {
        return new OutcomeOperation<>(
                new Trial<>(put.subject(), put, Optional::of, reader(put.subject()), put.demanded()));
    }

    /**
     * Tries an update or upsert, which results in {@code Written}, {@code Stale} or {@code Rejected}, the latter also
     * where an update finds no item.
     */
    public static <T> OutcomeOperation<T> of(UpdateOperation<T> update) {
        return new OutcomeOperation<>(
                new Trial<>(update.item().subject(), update, Optional::of, update::current, update.demanded()));
    }

    /** Tries a delete, which results in {@code Written}, {@code Stale} or {@code Rejected}. */
    public static <T> OutcomeOperation<T> of(DeleteOperation<T> delete) {
        return new OutcomeOperation<>(new Trial<>(
                delete.item().subject(),
                delete,
                Function.identity(),
                reader(delete.item().subject()),
                delete.demanded()));
    }

    private static <T> ItemDecoder<T> reader(Subject<T> subject) {
        return (item, context) -> Items.decode(subject, item, context);
    }

    @Override
    public Target target() {
        return trial.write().target();
    }

    /** The request of the write. */
    @Override
    public DynamoDbRequest toRequest(OperationContext context) {
        return trial.write().toRequest(context);
    }

    @Override
    Step<WriteOutcome<T>> begin(OperationContext context) {
        return trial.begin(context);
    }
}
