package io.dynawright.operation;

import io.dynawright.error.BatchFailedException;
import io.dynawright.error.Target;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/**
 * Puts and deletes of single items of one table, as they came, in shared requests. Of two that write the same item the
 * later one is carried out, as it would be the one that counts if they were carried out one after the other. If not all
 * was written, it fails with a {@link BatchFailedException}.
 */
public final class IngestOperation extends StepwiseOperation<BatchCost> implements WriteOperation<BatchCost> {

    private final List<BatchWrite<?>> writes;
    private final Target target;
    private final BatchMode mode;

    private IngestOperation(List<BatchWrite<?>> writes, Target target, BatchMode mode) {
        this.writes = writes;
        this.target = target;
        this.mode = mode;
    }

    /**
     * What a writer is to write, which is checked at once: what one item lacks must not stop those that go with it.
     *
     * @throws io.dynawright.error.InvalidEntityException if the entity breaks its constraints
     */
    public static <T> BatchWrite<?> put(EntitySchema<T> schema, T entity, OperationContext context) {
        // Null is refused by the operation, which knows what to say.
        PutAllOperation<T> put = PutAllOperation.of(schema, Collections.singletonList(entity));
        put.demandValid(context);
        return put;
    }

    /** The same for an item that is to be deleted. */
    public static <T> BatchWrite<?> delete(EntitySchema<T> schema, EntityKey<T> key) {
        return DeleteAllOperation.of(schema, Collections.singletonList(key));
    }

    /** What a writer writes at once, each operation with one item, and what it then tells that it costs. */
    public static IngestOperation of(EntitySchema<?> schema, List<? extends BatchWrite<?>> writes) {
        return new IngestOperation(List.copyOf(writes), target(schema), BatchMode.plain(BatchMode.Metering.ON));
    }

    /** What writers of an entity are about. */
    public static Target target(EntitySchema<?> schema) {
        return Subject.of("batchWriter", schema).target();
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public BatchWriteItemRequest toRequest(OperationContext context) {
        return batch(context).toRequest(context);
    }

    @Override
    Step<BatchCost> begin(OperationContext context) {
        BatchWrites batch = batch(context);
        return batch.begin(context).then(run -> {
            if (!run.unprocessed().isEmpty()) {
                throw batch.failure(run, run.lastError().orElse(null));
            }
            return new Step.Done<>(run.cost());
        });
    }

    private BatchWrites batch(OperationContext context) {
        Map<ItemKey, BatchPart<?>> last = new LinkedHashMap<>();
        for (BatchWrite<?> write : writes) {
            BatchPart<?> part = write.part(context);
            part.writes().keySet().forEach(key -> last.put(key, part));
        }
        return BatchWrites.of(List.copyOf(last.values()), target, mode);
    }
}
