package io.dynawright.operation;

import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * Deletes one item by its key and gives it back, with DeleteItem. Where there is none, nothing happens and the result
 * is empty.
 *
 * <p>Under a condition it fails with {@link ConditionFailedException}, which has the item that is there. If the item
 * was deleted and cannot be read as the entity, the {@link io.dynawright.error.ConversionException} says so.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteItem.html">DeleteItem</a>
 */
public final class DeleteOperation<T> extends RequestOperation<DeleteItemRequest, DeleteItemResponse, Optional<T>>
        implements WriteOperation<Optional<T>> {

    private final Subject<T> subject;
    private final Map<String, AttributeValue> key;
    private final Optional<Condition> condition;

    private DeleteOperation(Subject<T> subject, EntityKey<T> key, Optional<Condition> condition) {
        this.subject = subject;
        this.key = Items.encode(subject, key);
        this.condition = condition;
    }

    /** The operation on the item with this key. */
    public static <T> DeleteOperation<T> of(EntitySchema<T> schema, EntityKey<T> key) {
        return new DeleteOperation<>(Subject.of("delete", schema), key, Optional.empty());
    }

    /** The operation on the item with this key, under a condition. */
    public static <T, A> DeleteOperation<T> of(
            EntitySchema<T> schema, EntityKey<T> key, A attributes, UnaryOperator<WriteOptions<A>> options) {
        Subject<T> subject = Subject.of("delete", schema);
        WriteOptions<A> configured = Options.configure(new WriteOptions<>(attributes), options, subject::target);
        return new DeleteOperation<>(subject, key, configured.condition());
    }

    /**
     * The operation on the item that has the key of this entity.
     *
     * @throws io.dynawright.error.InvalidRequestException if the entity, or a part of its key, is null
     */
    public static <T> DeleteOperation<T> ofItem(EntitySchema<T> schema, T entity) {
        return of(schema, Items.key(Subject.of("delete", schema), entity));
    }

    /** The operation on the item that has the key of this entity, under a condition. */
    public static <T, A> DeleteOperation<T> ofItem(
            EntitySchema<T> schema, T entity, A attributes, UnaryOperator<WriteOptions<A>> options) {
        return of(schema, Items.key(Subject.of("delete", schema), entity), attributes, options);
    }

    @Override
    public Target target() {
        return subject.target(key);
    }

    @Override
    public DeleteItemRequest toRequest(OperationContext context) {
        DeleteItemRequest.Builder request = DeleteItemRequest.builder()
                .tableName(context.tableName(subject.schema().tableName()))
                .key(key)
                .returnValues(ReturnValue.ALL_OLD);
        condition.ifPresent(made -> {
            ExpressionRenderer renderer = new ExpressionRenderer();
            request.conditionExpression(renderer.condition(made))
                    .expressionAttributeNames(renderer.placeholders().names())
                    .expressionAttributeValues(renderer.placeholders().values())
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        });
        return request.build();
    }

    @Override
    DeleteItemResponse send(DynamoDbClient client, DeleteItemRequest request) {
        return client.deleteItem(request);
    }

    @Override
    Optional<T> decode(DeleteItemResponse response) {
        return response.hasAttributes()
                ? Optional.of(Items.decodeWritten(subject, response.attributes()))
                : Optional.empty();
    }

    @Override
    DynawrightException conditionFailed(ConditionalCheckFailedException e) {
        return new ConditionFailedException(subject.current(e.item()), target(), e);
    }
}
