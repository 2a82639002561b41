package io.dynawright.operation;

import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.CancellationReason;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.ItemTooLargeException;
import io.dynawright.error.OutdatedItemException;
import io.dynawright.error.Refusable;
import io.dynawright.error.ServiceException;
import io.dynawright.error.StaleVersionException;
import io.dynawright.error.Target;
import io.dynawright.error.ThrottledException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.error.TransactionFailedException.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Reads DynamoDB's reasons for cancelling a transaction, which come in the order of the actions.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html">
 *     TransactWriteItems</a>
 */
record Cancellation(TransactionCanceledException error) {

    TransactionFailedException meaning(List<PreparedAction<?>> actions, Target target) {
        List<Outcome<?>> outcomes = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            outcomes.add(outcome(actions.get(i), i));
        }
        return new TransactionFailedException(outcomes, target, error);
    }

    /** The same for reads, which have no conditions. */
    TransactionFailedException ofReads(List<? extends Refusable<?>> reads, Target target) {
        List<Outcome<?>> outcomes = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            outcomes.add(outcome(reads.get(i), i, item -> new CancellationReason.None<>()));
        }
        return new TransactionFailedException(outcomes, target, error);
    }

    private <T extends @Nullable Object> Outcome<T> outcome(PreparedAction<T> action, int index) {
        return outcome(action.action(), index, item -> refused(action, item));
    }

    private <T extends @Nullable Object> Outcome<T> outcome(
            Refusable<T> action, int index, Function<Map<String, AttributeValue>, CancellationReason<T>> refused) {
        var reasons = error.cancellationReasons();
        return new Outcome<>(
                action,
                index < reasons.size()
                        ? reason(action.target(), reasons.get(index), refused)
                        : new CancellationReason.None<>());
    }

    private <T extends @Nullable Object> CancellationReason<T> reason(
            Target target,
            software.amazon.awssdk.services.dynamodb.model.CancellationReason given,
            Function<Map<String, AttributeValue>, CancellationReason<T>> refused) {
        String code = given.code() == null ? "None" : given.code();
        return switch (code) {
            case "None" -> new CancellationReason.None<>();
            case "ConditionalCheckFailed" -> refused.apply(given.item());
            default ->
                failed(AnsweredError.ofAction(code, given.message(), error).exception(FailedCall.about(target)));
        };
    }

    private static <T extends @Nullable Object> CancellationReason<T> failed(DynawrightException failure) {
        if (failure instanceof ThrottledException throttled) {
            return new CancellationReason.Throttled<>(throttled);
        } else if (failure instanceof ItemTooLargeException large) {
            return new CancellationReason.TooLarge<>(large);
        }
        return failure instanceof ServiceException known ? failed(known) : new CancellationReason.Other<>(failure);
    }

    private static <T extends @Nullable Object> CancellationReason<T> failed(ServiceException failure) {
        return switch (failure.category()) {
            case CONFLICT ->
                failure.retryable()
                        ? new CancellationReason.Conflict<>(failure)
                        : new CancellationReason.Other<>(failure);
            case LIMIT -> new CancellationReason.CollectionTooLarge<>(failure);
            case INVALID -> new CancellationReason.Invalid<>(failure);
            default -> new CancellationReason.Other<>(failure);
        };
    }

    private <T extends @Nullable Object> CancellationReason<T> refused(
            PreparedAction<T> action, Map<String, AttributeValue> item) {
        DynawrightException refusal = action.refusal().of(item, error);
        Supplier<Optional<T>> stored = () -> action.current().apply(item);
        if (refusal instanceof AlreadyExistsException exists) {
            return new CancellationReason.AlreadyExists<>(exists, stored);
        } else if (refusal instanceof StaleVersionException stale) {
            return new CancellationReason.Stale<>(stale, stored);
        } else if (refusal instanceof OutdatedItemException outdated) {
            return new CancellationReason.Outdated<>(outdated, stored);
        } else if (refusal instanceof ConditionFailedException failed) {
            return new CancellationReason.ConditionFailed<>(failed, stored);
        } else if (refusal instanceof ItemNotFoundException missing) {
            return new CancellationReason.NotFound<>(missing);
        }
        return new CancellationReason.Other<>(refusal);
    }
}
