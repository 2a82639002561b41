package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/**
 * Puts and deletes of several tables in shared requests, with BatchWriteItem. It is no transaction, and keeps to no
 * order; so no two of them may write the same item.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html">BatchWriteItem</a>
 */
public final class BatchOperation extends StepwiseOperation<BatchResults> implements WriteOperation<BatchResults> {

    private final List<BatchWrite<?>> operations;
    private final Target target;
    private final BatchMode mode;

    private BatchOperation(List<BatchWrite<?>> operations, Target target, BatchMode mode) {
        this.operations = operations;
        this.target = target;
        this.mode = mode;
    }

    /**
     * These operations together. Their own options are not looked at.
     *
     * @throws InvalidRequestException if an operation is null, or an option is not legal
     */
    public static BatchOperation of(List<? extends BatchWrite<?>> operations, UnaryOperator<BatchOptions> options) {
        Target target = Batches.target("batch", operations);
        return new BatchOperation(
                List.copyOf(operations),
                target,
                Options.configure(new BatchOptions(), options, () -> target).mode());
    }

    @Override
    public Target target() {
        return target;
    }

    /**
     * The first of the requests.
     *
     * @throws InvalidRequestException if two operations write the same item
     */
    @Override
    public BatchWriteItemRequest toRequest(OperationContext context) {
        return writes(parts(context)).toRequest(context);
    }

    @Override
    Step<BatchResults> begin(OperationContext context) {
        Map<BatchWrite<?>, BatchPart<?>> parts = parts(context);
        return writes(parts).begin(context).then(run -> {
            Map<Operation<?>, Object> results = new LinkedHashMap<>();
            parts.forEach((operation, part) -> results.put(operation, part.result(run)));
            return new Step.Done<>(new BatchResults(results, run.cost()));
        });
    }

    private Map<BatchWrite<?>, BatchPart<?>> parts(OperationContext context) {
        Map<BatchWrite<?>, BatchPart<?>> parts = new LinkedHashMap<>();
        operations.forEach(operation -> parts.put(operation, operation.part(context)));
        return parts;
    }

    private BatchWrites writes(Map<BatchWrite<?>, BatchPart<?>> parts) {
        return BatchWrites.of(List.copyOf(parts.values()), target, mode);
    }
}
