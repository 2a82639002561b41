package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.Refusable;
import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * Writes one whole item, with PutItem.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html">PutItem</a>
 */
public abstract sealed class PutItemOperation<T> extends RequestOperation<PutItemRequest, PutItemResponse, T>
        implements WriteOperation<T>, Refusable<T> permits PutOperation, InsertOperation {

    private final Draft<T> draft;

    PutItemOperation(Draft<T> draft) {
        this.draft = draft;
    }

    final Subject<T> subject() {
        return draft.subject();
    }

    /** What it asks of the stored item, which may depend on the moment. */
    abstract Demands demands(OperationContext context);

    /** What it asks of the stored item besides a version, part by part. */
    abstract List<Condition> demanded();

    /** What it means that this item does not meet the demands. */
    abstract DynawrightException refusal(
            Map<String, AttributeValue> current, OperationContext context, Throwable cause);

    @Override
    public final Target target() {
        return draft.target();
    }

    @Override
    final Set<String> sensitive() {
        return subject().sensitive();
    }

    /**
     * The item as it is stored in a run, without asking anything of the item that is there.
     *
     * @throws io.dynawright.error.InvalidEntityException if the entity breaks its constraints
     */
    abstract Map<String, AttributeValue> prepare(OperationContext context);

    /**
     * {@inheritDoc}
     *
     * @throws io.dynawright.error.InvalidEntityException if the entity breaks its constraints
     */
    @Override
    public final PutItemRequest toRequest(OperationContext context) {
        PutItemRequest.Builder request = PutItemRequest.builder()
                .tableName(context.tableName(subject().schema().tableName()))
                .returnConsumedCapacity(context.returnedCapacity())
                .item(prepare(context));
        demands(context).all().ifPresent(condition -> {
            ExpressionRenderer renderer = new ExpressionRenderer(subject().zoned(context));
            request.conditionExpression(renderer.condition(condition))
                    .expressionAttributeNames(renderer.placeholders().names())
                    .expressionAttributeValues(renderer.placeholders().values())
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        });
        return request.build();
    }

    @Override
    final boolean dependsOnAttempts(PutItemRequest request) {
        return request.conditionExpression() != null;
    }

    @Override
    final void before(OperationContext context) {
        HookCalls.beforeWrite(subject().schema(), draft.entity(), context);
    }

    @Override
    final PutItemResponse send(DynamoDbClient client, PutItemRequest request) {
        return client.putItem(request);
    }

    @Override
    final CompletableFuture<PutItemResponse> send(DynamoDbAsyncClient client, PutItemRequest request) {
        return client.putItem(request);
    }

    @Override
    final T decode(Exchange<PutItemRequest, PutItemResponse> exchange) {
        return written(exchange.request().item(), exchange.context());
    }

    private T written(Map<String, AttributeValue> item, OperationContext context) {
        T entity = stored(item, context);
        HookCalls.afterWrite(subject().schema(), entity, context);
        return entity;
    }

    /** The entity as this item: the object that was given, unless something was added on the way. */
    final T stored(Map<String, AttributeValue> item, OperationContext context) {
        return draft.stored(item, context);
    }

    /**
     * After a lost answer the item that stands in the way may be the one of this call. Where no answer was lost it never
     * is, though it may look the same: of two that insert equal items one must fail.
     */
    @Override
    final T refused(Refusal<PutItemRequest> refusal) {
        if (refusal.attempts().wereAmbiguous()
                && Items.areEqual(refusal.current(), refusal.request().item())) {
            return written(refusal.current(), refusal.context());
        }
        throw refusal(refusal.current(), refusal.context(), refusal.error());
    }

    final Draft<T> draft() {
        return draft;
    }
}
