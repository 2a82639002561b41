package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.EncryptionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemTooLargeException;
import io.dynawright.error.OutdatedItemException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * Writes items of older forms in today's, each with a PutItem of its own that demands that the item is unchanged. One that
 * others have written meanwhile is looked at again. An item that cannot be brought to today's form, or that DynamoDB does
 * not take so, is a failure that the tally tells of; any other error ends the operation.
 */
public final class UpgradeAllOperation extends StepwiseOperation<BackfillTally>
        implements WriteOperation<BackfillTally> {

    private static final int MAX_CONFLICTS = 10;

    private final Subject<?> subject;
    private final List<Map<String, AttributeValue>> items;
    private final Executor executor;

    private UpgradeAllOperation(Subject<?> subject, List<Map<String, AttributeValue>> items, Executor executor) {
        this.subject = subject;
        this.items = items;
        this.executor = executor;
    }

    /**
     * A part of a backfill.
     *
     * @param items as they are stored, at least one
     * @param executor where items are written, besides the caller's thread
     */
    static UpgradeAllOperation of(Subject<?> subject, List<Map<String, AttributeValue>> items, Executor executor) {
        return new UpgradeAllOperation(subject, List.copyOf(items), executor);
    }

    @Override
    public Target target() {
        return subject.target();
    }

    /** The first request that it makes. */
    @Override
    public PutItemRequest toRequest(OperationContext context) {
        return new UpgradeOperation(subject, items.get(0)).toRequest(context);
    }

    @Override
    Step<BackfillTally> begin(OperationContext context) {
        Queue<BackfillTally> tallies = new ConcurrentLinkedQueue<>();
        List<Supplier<Step<BackfillTally>>> branches = new ArrayList<>();
        items.forEach(item -> branches.add(() -> upgrade(item, 0, context).then(tally -> {
            tallies.add(tally);
            return new Step.Done<>(tally);
        })));
        return new Step.Fork<>(
                branches,
                executor,
                () -> new Step.Done<>(tallies.stream().reduce(BackfillTally.NONE, BackfillTally::and)));
    }

    private Step<BackfillTally> upgrade(Map<String, AttributeValue> item, int conflicts, OperationContext context) {
        return new Step.Ask<>(
                new UpgradeOperation(subject, item),
                0,
                outcome -> {
                    if (outcome instanceof UpgradeOperation.Outcome.Overtaken overtaken) {
                        return overtaken(overtaken.current(), conflicts, context)
                                .then(done -> new Step.Done<>(done.and(BackfillTally.conflict())));
                    }
                    double units = ((UpgradeOperation.Outcome.Upgraded) outcome)
                            .consumed()
                            .orElse(0);
                    return new Step.Done<>(BackfillTally.upgraded(units));
                },
                error -> {
                    if (isOfItem(error)) {
                        return new Step.Done<>(BackfillTally.failed(error));
                    }
                    throw error;
                });
    }

    private Step<BackfillTally> overtaken(
            Map<String, AttributeValue> current, int conflicts, OperationContext context) {
        boolean isSettled =
                current.isEmpty() || subject.schema().definition().evolution().isCurrent(current);
        if (isSettled) {
            return new Step.Done<>(BackfillTally.ofSettled());
        }
        return conflicts < MAX_CONFLICTS
                ? upgrade(current, conflicts + 1, context)
                : new Step.Done<>(BackfillTally.failed(OutdatedItemException.stillWritten(
                        subject.current(current, context), subject.target(current))));
    }

    /** Whether other items may fare better. */
    private static boolean isOfItem(DynawrightException error) {
        return error instanceof ConversionException
                || error instanceof EncryptionException
                || error instanceof InvalidRequestException
                || error instanceof ItemTooLargeException
                || (error instanceof ServiceException answer && answer.category() == ServiceException.Category.INVALID);
    }
}
