package io.dynawright.operation;

import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.ConditionException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.OutdatedItemException;
import io.dynawright.error.StaleVersionException;
import io.dynawright.expression.Condition;
import io.dynawright.wire.RawItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * A write that a stored item may stand in the way of.
 *
 * @param subject what it is about
 * @param written what of its result was written
 * @param reader reads the item that stood in the way
 * @param demanded all that it asks of that item, of which every part must hold
 * @param <T> the entity
 * @param <R> what the write results in
 */
record Trial<T, R>(
        Subject<?> subject,
        Operation<R> write,
        Function<? super R, Optional<T>> written,
        ItemDecoder<T> reader,
        List<Condition> demanded) {

    Step<WriteOutcome<T>> begin(OperationContext context) {
        return new Step.Ask<>(
                write,
                0,
                result -> new Step.Done<>(new WriteOutcome.Written<>(written.apply(result))),
                error -> new Step.Done<>(refused(error, context)));
    }

    private WriteOutcome<T> refused(DynawrightException error, OperationContext context) {
        // What hooks throw may be of the same kind, and is none of this write's.
        if (error.target().equals(write.target()) && !(error instanceof OutdatedItemException)) {
            if (error instanceof ItemNotFoundException && error.getCause() instanceof DynamoDbException) {
                return new WriteOutcome.Rejected<>(
                        Optional.empty(), failed(Map.of(), context).subList(0, 1));
            } else if (error instanceof ConditionException refusal) {
                return refused(refusal, context);
            }
        }
        throw error;
    }

    private WriteOutcome<T> refused(ConditionException refusal, OperationContext context) {
        Optional<T> current = current(refusal, context);
        if (refusal instanceof StaleVersionException) {
            return new WriteOutcome.Stale<>(current);
        } else if (refusal instanceof AlreadyExistsException) {
            return new WriteOutcome.AlreadyExists<>(current.orElseThrow(() -> refusal));
        } else {
            return new WriteOutcome.Rejected<>(current, failed(refusal.currentAttributes(), context));
        }
    }

    private Optional<T> current(ConditionException refusal, OperationContext context) {
        Map<String, AttributeValue> item = refusal.currentAttributes();
        try {
            return item.isEmpty() ? Optional.empty() : Optional.of(reader.decode(RawItem.of(item), context));
        } catch (ConversionException e) {
            e.addSuppressed(refusal);
            throw e;
        }
    }

    private List<FailedCondition> failed(Map<String, AttributeValue> item, OperationContext context) {
        return FailedCondition.of(
                demanded.stream().map(subject.zoned(context)::of).toList(), item);
    }
}
