package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/**
 * Reads of several tables in shared requests, with BatchGetItem. An item that several of them ask for is read once; if
 * one of them reads a table consistently, all of them do.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
 */
public final class BatchReadOperation extends StepwiseOperation<BatchResults> implements ReadOperation<BatchResults> {

    private final List<FindAllOperation<?>> operations;
    private final Target target;
    private final BatchMode mode;

    private BatchReadOperation(List<FindAllOperation<?>> operations, Target target, BatchMode mode) {
        this.operations = operations;
        this.target = target;
        this.mode = mode;
    }

    /**
     * These operations together. Of their own options only {@code consistent()} is looked at.
     *
     * @throws InvalidRequestException if an operation is null, or an option is not legal
     */
    public static BatchReadOperation of(
            List<? extends FindAllOperation<?>> operations, UnaryOperator<BatchOptions> options) {
        Target target = Batches.target("batchGet", operations);
        return new BatchReadOperation(
                List.copyOf(operations),
                target,
                Options.configure(new BatchOptions(), options, () -> target).mode());
    }

    @Override
    public Target target() {
        return target;
    }

    /** The first of the requests. */
    @Override
    public BatchGetItemRequest toRequest(OperationContext context) {
        return reads(context).first(keys(context)).toRequest(context);
    }

    @Override
    Step<BatchResults> begin(OperationContext context) {
        operations.forEach(operation -> operation.before(context));
        return reads(context).begin(keys(context), mode, context).then(run -> {
            Map<Operation<?>, Object> results = new LinkedHashMap<>();
            operations.forEach(operation -> results.put(operation, operation.result(run)));
            return new Step.Done<>(new BatchResults(results, run.cost()));
        });
    }

    private BatchReads reads(OperationContext context) {
        Map<String, TableRead> tables = new LinkedHashMap<>();
        operations.forEach(operation -> tables.merge(operation.table(context), operation.read(), TableRead::and));
        return new BatchReads(target, tables, mode.metering());
    }

    private Set<ItemKey> keys(OperationContext context) {
        Set<ItemKey> keys = new LinkedHashSet<>();
        operations.forEach(operation -> keys.addAll(operation.byKey(context).keySet()));
        return keys;
    }
}
