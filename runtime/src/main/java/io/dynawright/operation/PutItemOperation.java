package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import java.util.Map;
import java.util.Optional;
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
        implements WriteOperation<T> permits PutOperation, InsertOperation {

    private final Subject<T> subject;
    private final T entity;
    private final Map<String, AttributeValue> item;

    PutItemOperation(Subject<T> subject, T entity) {
        this.subject = subject;
        this.entity = entity;
        this.item = Items.encode(subject, entity);
    }

    final Subject<T> subject() {
        return subject;
    }

    /** What must hold for the stored item. */
    abstract Optional<Condition> condition();

    @Override
    public final Target target() {
        return subject.target(item);
    }

    @Override
    public final PutItemRequest toRequest(OperationContext context) {
        PutItemRequest.Builder request = PutItemRequest.builder()
                .tableName(context.tableName(subject.schema().tableName()))
                .item(item);
        condition().ifPresent(condition -> {
            ExpressionRenderer renderer = new ExpressionRenderer();
            request.conditionExpression(renderer.condition(condition))
                    .expressionAttributeNames(renderer.placeholders().names())
                    .expressionAttributeValues(renderer.placeholders().values())
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        });
        return request.build();
    }

    @Override
    final PutItemResponse send(DynamoDbClient client, PutItemRequest request) {
        return client.putItem(request);
    }

    /** Nothing is changed on the way, so the entity is what was stored. */
    @Override
    final T decode(PutItemResponse response) {
        return entity;
    }
}
