package io.dynawright.operation;

import io.dynawright.error.CancellationReason;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.wire.RawItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * One run of an update as a transaction of its own, after which the item is read.
 *
 * @param context what the run draws from its surroundings
 */
record ExactlyOnce<R extends @Nullable Object>(UpdateOperation<R> update, OperationContext context) {

    Step<R> begin() {
        UpdateItemOperation<R> single = update.single();
        single.before(context);
        PreparedAction<R> action = new Preparation(context).update(update);
        TransactionRun run = new TransactionRun(List.of(action), TransactionRun.newToken(), update.target(), context);
        return run.begin(ExactlyOnce::alone).then(done -> result(single));
    }

    /** The error of the one action is that of the update. */
    private static DynawrightException alone(TransactionFailedException failed) {
        return failed.outcomes().get(0).reason() instanceof CancellationReason.Failed<?> failure
                ? failure.error()
                : failed;
    }

    private Step<R> result(UpdateItemOperation<R> single) {
        if (single.asked() == ReturnValue.NONE) {
            return new Step.Done<>(single.written(RawItem.of(Map.of()), context));
        }
        return read(new StoredItemOperation(update.item()), 0).then(item -> {
            if (item.isEmpty()) {
                throw new ItemNotFoundException(
                        "The update was made, but the item was deleted before it could be read", update.target());
            }
            return new Step.Done<>(single.written(item, context));
        });
    }

    private Step<RawItem> read(StoredItemOperation read, int retry) {
        return new Step.Ask<>(read, retry, Step.Done::new, error -> {
            if (context.retries().retries(error, retry)) {
                return read(read, retry + 1);
            }
            throw error;
        });
    }
}
