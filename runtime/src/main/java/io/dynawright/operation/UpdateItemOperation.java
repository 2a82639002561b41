package io.dynawright.operation;

import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.OutdatedItemException;
import io.dynawright.error.StaleVersionException;
import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.expression.UpdateAction;
import io.dynawright.wire.AnswerShape;
import io.dynawright.wire.AnsweredItems;
import io.dynawright.wire.RawItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** The one request of an update. */
final class UpdateItemOperation<R extends @Nullable Object>
        extends RequestOperation<UpdateItemRequest, UpdateItemResponse, R> implements WriteOperation<R> {

    private final UpdatePlan<R> plan;
    private final Turn turn;

    /** Whether hooks were told of the update before. */
    enum Turn {
        FIRST,
        REPEATED
    }

    UpdateItemOperation(UpdatePlan<R> plan, Turn turn) {
        this.plan = plan;
        this.turn = turn;
    }

    @Override
    public Target target() {
        return plan.target();
    }

    @Override
    Set<String> sensitive() {
        return plan.item().subject().sensitive();
    }

    @Override
    public UpdateItemRequest toRequest(OperationContext context) {
        ExpressionRenderer renderer =
                new ExpressionRenderer(plan.item().subject().zoned(context));
        UpdateItemRequest.Builder request = UpdateItemRequest.builder()
                .tableName(context.tableName(plan.item().subject().schema().tableName()))
                .returnConsumedCapacity(context.returnedCapacity())
                .key(plan.item().encoded())
                .returnValues(plan.returned().asked());
        List<UpdateAction> actions = Encryption.encrypted(plan.item(), UpdateStamps.actions(plan, context), context);
        if (!actions.isEmpty()) {
            request.updateExpression(renderer.update(actions));
        }
        condition()
                .ifPresent(demand -> request.conditionExpression(renderer.condition(demand))
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
        return request.expressionAttributeNames(renderer.placeholders().names())
                .expressionAttributeValues(renderer.placeholders().values())
                .build();
    }

    private Optional<Condition> condition() {
        List<Condition> parts = new ArrayList<>(plan.demands().parts());
        plan.form().ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(Condition.allOf(parts));
    }

    @Override
    void before(OperationContext context) {
        if (turn == Turn.FIRST) {
            HookCalls.beforeUpdate(plan.item(), context);
        }
    }

    @Override
    UpdateItemResponse send(DynamoDbClient client, UpdateItemRequest request) {
        return client.updateItem(request);
    }

    @Override
    CompletableFuture<UpdateItemResponse> send(DynamoDbAsyncClient client, UpdateItemRequest request) {
        return client.updateItem(request);
    }

    @Override
    Optional<AnswerShape> shape() {
        return asked() == ReturnValue.NONE ? Optional.empty() : Optional.of(AnswerShape.ATTRIBUTES);
    }

    @Override
    AnsweredItems converted(UpdateItemResponse response) {
        return response.hasAttributes() ? AnsweredItems.of(response.attributes()) : AnsweredItems.none();
    }

    @Override
    R decode(Exchange<UpdateItemRequest, UpdateItemResponse> exchange) {
        return written(exchange.items().first().orElseGet(() -> RawItem.of(Map.of())), exchange.context());
    }

    /** What it asks DynamoDB for. */
    ReturnValue asked() {
        return plan.returned().asked();
    }

    /** What it results in, with the attributes that it asked for. */
    R written(RawItem attributes, OperationContext context) {
        R result;
        try {
            result = plan.returned().decoder().apply(attributes, context);
        } catch (ConversionException e) {
            throw e.afterWrite();
        }
        after(plan.item(), attributes, context);
        return result;
    }

    private <T> void after(KeyedSubject<T> item, RawItem attributes, OperationContext context) {
        if (!context.hooks(item.subject().schema()).isEmpty()) {
            Optional<T> entity = asked() == ReturnValue.ALL_NEW
                    ? Optional.of(Items.decodeWritten(item.subject(), attributes, context))
                    : Optional.empty();
            HookCalls.afterUpdate(item, entity, context);
        }
    }

    /** What an item of an older form means to other demands can be told only when it has today's. */
    @Override
    R refused(Refusal<UpdateItemRequest> refusal) {
        if (plan.isOutdated(refusal.current())) {
            plan.demandOlder(refusal.current());
            throw new OutdatedItemException(
                    plan.item().subject().current(refusal.current(), refusal.context()), target(), refusal.error());
        }
        if (plan.demands().isStale(refusal.current())) {
            throw new StaleVersionException(
                    plan.item().subject().current(refusal.current(), refusal.context()), target(), refusal.error());
        }
        if (plan.missing() == UpdatePlan.Missing.REFUSED && refusal.current().isEmpty()) {
            throw new ItemNotFoundException(target(), refusal.error());
        }
        throw new ConditionFailedException(
                plan.item().subject().current(refusal.current(), refusal.context()), target(), refusal.error());
    }
}
