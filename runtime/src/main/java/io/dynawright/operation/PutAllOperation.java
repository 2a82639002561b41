package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.schema.EntitySchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes any number of whole items, with BatchWriteItem: 25 at a time, and again, with growing pauses, what DynamoDB
 * leaves unprocessed. Each replaces what was there. DynamoDB knows no conditions in batches, so versions are counted and
 * not checked.
 *
 * <p>All entities are checked, encoded and given their versions, moments and ids before anything is sent; if one of them
 * is not legal, none is written. Of entities with equal keys only the last is written, as it would be the one that stays
 * if they were written one after the other. A batch is no transaction: DynamoDB keeps to no order, and readers see some
 * items before others.
 *
 * <p>What is unprocessed also after the last retry is told by {@link PutItems#unprocessed()}. As long as some items of a
 * request are written, the rest is tried again; where none is, or the whole request fails with an error that may pass,
 * it is tried as often as the {@link RetryPolicy} says. An error that will not pass ends the batch with a
 * {@link io.dynawright.error.BatchFailedException}, which has what was not written.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html">BatchWriteItem</a>
 */
public final class PutAllOperation<T> extends BatchWrite<PutItems<T>> {

    private final Subject<T> subject;
    private final List<Draft<T>> entities;
    private final BatchMode mode;

    private PutAllOperation(Subject<T> subject, List<Draft<T>> entities, BatchMode mode) {
        this.subject = subject;
        this.entities = entities;
        this.mode = mode;
    }

    /**
     * The operation on these entities.
     *
     * @throws InvalidRequestException if the collection, an entity or its key is null, or a key is empty or too long
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold an attribute's value
     * @throws io.dynawright.error.ItemTooLargeException if an item takes more than 400 KB
     */
    public static <T> PutAllOperation<T> of(EntitySchema<T> schema, Collection<? extends T> entities) {
        return of(schema, entities, UnaryOperator.identity());
    }

    /**
     * The operation on these entities, as the options say.
     *
     * @throws InvalidRequestException if the collection, an entity or its key is null, or a key is empty or too long, or
     *     an option is not legal
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold an attribute's value
     * @throws io.dynawright.error.ItemTooLargeException if an item takes more than 400 KB
     */
    public static <T> PutAllOperation<T> of(
            EntitySchema<T> schema, Collection<? extends T> entities, UnaryOperator<BatchOptions> options) {
        Subject<T> subject = Subject.of("putAll", schema);
        BatchOptions configured = Options.configure(new BatchOptions(), options, subject::target);
        if (entities == null) {
            throw new InvalidRequestException("The collection of items is null", subject.target());
        }
        List<Draft<T>> drafts = new ArrayList<>(entities.size());
        entities.forEach(entity -> drafts.add(Draft.of(subject, entity)));
        return new PutAllOperation<>(subject, drafts, configured.mode());
    }

    @Override
    public Target target() {
        return subject.target();
    }

    @Override
    BatchMode mode() {
        return mode;
    }

    /** Makes sure that all entities keep their constraints. */
    void demandValid(OperationContext context) {
        entities.forEach(entity -> entity.demandValid(context));
    }

    @Override
    BatchPart<PutItems<T>> part(OperationContext context) {
        return PutPart.of(subject, entities, context);
    }
}
