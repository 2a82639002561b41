package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Deletes any number of items by their keys, with BatchWriteItem: 25 at a time, and again, with growing pauses, what
 * DynamoDB leaves unprocessed. Equal keys are deleted once; where there is no item, nothing happens. DynamoDB knows no
 * conditions in batches, so versions are not checked.
 *
 * <p>What is unprocessed also after the last retry is told by {@link DeletedItems#unprocessed()}; what is tried again,
 * and what errors do, is as in a {@link PutAllOperation}.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html">BatchWriteItem</a>
 */
public final class DeleteAllOperation<T> extends BatchWrite<DeletedItems<T>> {

    private final Subject<T> subject;
    private final List<KeyedSubject<T>> keys;
    private final BatchMode mode;

    private DeleteAllOperation(Subject<T> subject, List<KeyedSubject<T>> keys, BatchMode mode) {
        this.subject = subject;
        this.keys = keys;
        this.mode = mode;
    }

    /**
     * The operation on the items with these keys.
     *
     * @throws InvalidRequestException if the collection or a key is null, or a key is empty or too long
     */
    public static <T> DeleteAllOperation<T> of(EntitySchema<T> schema, Collection<? extends EntityKey<T>> keys) {
        return of(schema, keys, UnaryOperator.identity());
    }

    /**
     * The operation on the items with these keys, as the options say.
     *
     * @throws InvalidRequestException if the collection or a key is null, or a key is empty or too long, or an option is
     *     not legal
     */
    public static <T> DeleteAllOperation<T> of(
            EntitySchema<T> schema, Collection<? extends EntityKey<T>> keys, UnaryOperator<BatchOptions> options) {
        Subject<T> subject = Subject.of("deleteAll", schema);
        BatchOptions configured = Options.configure(new BatchOptions(), options, subject::target);
        return new DeleteAllOperation<>(subject, Batches.keyed(subject, keys), configured.mode());
    }

    @Override
    public Target target() {
        return subject.target();
    }

    @Override
    BatchMode mode() {
        return mode;
    }

    @Override
    BatchPart<DeletedItems<T>> part(OperationContext context) {
        return DeletePart.of(subject, keys, context);
    }
}
