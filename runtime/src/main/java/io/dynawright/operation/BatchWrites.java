package io.dynawright.operation;

import io.dynawright.error.BatchFailedException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Writes any number of items, of one table or several. 25 of the largest items are less than the 16 MB that DynamoDB
 * takes in one request, so their number alone says how many go together.
 *
 * @param writes each item once
 */
record BatchWrites(List<BatchPart<?>> parts, Map<ItemKey, WriteRequest> writes, Target target, BatchMode mode) {

    private static final int MAX_WRITES = 25;

    /**
     * Writes all of these.
     *
     * @throws InvalidRequestException if two of them write the same item
     */
    static BatchWrites of(List<BatchPart<?>> parts, Target target, BatchMode mode) {
        Map<ItemKey, WriteRequest> all = new LinkedHashMap<>();
        for (BatchPart<?> part : parts) {
            part.writes().forEach((key, write) -> {
                if (all.put(key, write) != null) {
                    throw new InvalidRequestException(
                            "Two operations of a batch write the same item, and DynamoDB keeps to no order", target);
                }
            });
        }
        return new BatchWrites(parts, all, target, mode);
    }

    Set<String> sensitive() {
        return Subject.sensitive(parts.stream().map(BatchPart::subject));
    }

    BatchWriteItemRequest toRequest(OperationContext context) {
        return request(writes.keySet().stream().limit(MAX_WRITES).toList()).toRequest(context);
    }

    /** Goes on with the run when all was written that could be. */
    Step<BatchRun> begin(OperationContext context) {
        parts.forEach(part -> part.before(context));
        return new BatchLoop(MAX_WRITES, this::request, mode)
                .begin(writes.keySet(), context)
                .then(this::end);
    }

    private BatchWriteOperation request(List<ItemKey> keys) {
        return new BatchWriteOperation(this, keys);
    }

    private Step<BatchRun> end(BatchRun run) {
        if (run.failure().isPresent()) {
            throw failed(run, run.failure().get());
        }
        after(run);
        return new Step.Done<>(run);
    }

    private void after(BatchRun run) {
        try {
            parts.forEach(part -> part.after(run));
        } catch (RuntimeException e) {
            if (run.unprocessed().isEmpty()) {
                throw e;
            }
            // What was left must not be forgotten over it.
            throw failure(run, e);
        }
    }

    private BatchFailedException failed(BatchRun run, RuntimeException cause) {
        BatchFailedException failure = failure(run, cause);
        try {
            parts.forEach(part -> part.after(run));
        } catch (RuntimeException e) {
            // What was not written must not be forgotten over it.
            failure.addSuppressed(e);
        }
        return failure;
    }

    /** Tells what was not written, and why, if there is a reason. */
    BatchFailedException failure(BatchRun run, @Nullable Throwable cause) {
        List<?> unprocessed =
                parts.stream().flatMap(part -> part.unprocessed(run).stream()).toList();
        return new BatchFailedException(unprocessed, writes.size(), target, cause);
    }

    /** Without values. */
    @Override
    public String toString() {
        return "BatchWrites of " + writes.size() + " items";
    }
}
