package io.dynawright.operation;

import io.dynawright.codec.ItemSize;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.wire.AnsweredItems;
import io.dynawright.wire.RawItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Makes the actions of one run of a transaction out of the very requests with which the operations would be run alone.
 *
 * @param context what the run draws from its surroundings
 */
record Preparation(OperationContext context) {

    /** Lets hooks look on, and stop it all. */
    void before(TransactionAction action) {
        if (action instanceof PutItemOperation<?> put) {
            put.before(context);
        } else if (action instanceof DeleteOperation<?> delete) {
            delete.before(context);
        } else if (action instanceof UpdateOperation<?> update) {
            update.single().before(context);
        }
    }

    /**
     * The actions.
     *
     * @throws InvalidRequestException if an expression is larger than DynamoDB takes
     */
    List<PreparedAction<?>> prepared(List<TransactionAction> actions) {
        return actions.stream().<PreparedAction<?>>map(this::prepared).toList();
    }

    private PreparedAction<?> prepared(TransactionAction action) {
        try {
            if (action instanceof PutOperation<?> put) {
                return put(put);
            } else if (action instanceof InsertOperation<?> insert) {
                return put(insert);
            } else if (action instanceof DeleteOperation<?> delete) {
                return delete(delete);
            } else if (action instanceof UpdateOperation<?> update) {
                return update(update);
            } else {
                return check((CheckOperation<?>) action);
            }
        } catch (InvalidRequestException e) {
            throw e.in(action.target());
        } catch (ConversionException e) {
            throw e.in(action.target());
        }
    }

    private <T> PreparedAction<T> put(PutItemOperation<T> put) {
        PutItemRequest request = put.toRequest(context);
        List<String> key = put.subject().schema().definition().key().attributes();
        PutItemResponse done = PutItemResponse.builder().build();
        return new PreparedAction<>(
                put,
                put.subject(),
                ActionItems.of(request),
                ItemKey.of(request.tableName(), key, request.item()),
                ItemSize.estimate(request.item()),
                (current, cause) -> refusal(put, request, current, cause),
                current -> current(put.subject(), current),
                () -> put.decode(new Exchange<>(context, request, done, AnsweredItems.none())));
    }

    private <T> PreparedAction<T> delete(DeleteOperation<T> delete) {
        DeleteItemRequest request = delete.toRequest(context);
        DeleteItemResponse done = DeleteItemResponse.builder().build();
        return new PreparedAction<>(
                delete,
                delete.item().subject(),
                ActionItems.of(request),
                ItemKey.of(request.tableName(), request.key()),
                size(request.key(), request.expressionAttributeValues()),
                (current, cause) -> refusal(delete, request, current, cause),
                current -> current(delete.item().subject(), current),
                () -> delete.decode(new Exchange<>(context, request, done, AnsweredItems.none())));
    }

    <R extends @Nullable Object> PreparedAction<R> update(UpdateOperation<R> update) {
        UpdateItemOperation<R> single = update.single();
        UpdateItemRequest request = single.toRequest(context);
        if (request.updateExpression() == null && update.demanded().isEmpty()) {
            throw new InvalidRequestException("The upsert changes nothing, which DynamoDB takes alone but in no"
                    + " transaction; let it set something, or call put");
        }
        return new PreparedAction<>(
                update,
                update.item().subject(),
                ActionItems.of(request),
                ItemKey.of(request.tableName(), request.key()),
                size(request.key(), request.expressionAttributeValues()),
                (current, cause) -> refusal(single, request, current, cause),
                current -> Optional.ofNullable(current.isEmpty() ? null : update.current(RawItem.of(current), context)),
                () -> {
                    HookCalls.afterUpdate(update.item(), Optional.empty(), context);
                    return Optional.empty();
                });
    }

    private <T> PreparedAction<T> check(CheckOperation<T> check) {
        KeyedSubject<T> item = check.item();
        Subject<T> subject = item.subject();
        String table = context.tableName(subject.schema().tableName());
        return new PreparedAction<>(
                check,
                subject,
                ActionItems.check(table, item.encoded(), check.condition(), subject.zoned(context)),
                ItemKey.of(table, item.encoded()),
                ItemSize.estimate(item.encoded()),
                (current, cause) ->
                        new ConditionFailedException(subject.current(current, context), check.target(), cause),
                current -> current(subject, current),
                Optional::empty);
    }

    /** What the operation alone would fail with. */
    private <Q extends DynamoDbRequest> DynawrightException refusal(
            RequestOperation<Q, ?, ?> operation,
            Q request,
            Map<String, AttributeValue> current,
            DynamoDbException cause) {
        try {
            operation.refused(new Refusal<>(context, request, current, cause, new Attempts()));
        } catch (DynawrightException e) {
            return e;
        }
        return SdkErrors.answered(cause, operation.target());
    }

    private <T> Optional<T> current(Subject<T> subject, Map<String, AttributeValue> item) {
        return item.isEmpty() ? Optional.empty() : Optional.of(Items.decode(subject, item, context));
    }

    private static long size(Map<String, AttributeValue> key, Map<String, AttributeValue> values) {
        return ItemSize.estimate(key)
                + values.values().stream().mapToLong(ItemSize::ofValue).sum();
    }
}
