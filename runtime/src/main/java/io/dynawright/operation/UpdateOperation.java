package io.dynawright.operation;

import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import io.dynawright.expression.UpdateValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Changes attributes of one item and gives the item back as it then is, with UpdateItem. Other attributes stay as they
 * are, also those that the entity does not know.
 *
 * <p>An {@code update} of what is not there fails with {@link ItemNotFoundException}; an {@code upsert} creates it,
 * with its key and what was set. Under a condition that does not hold both fail with {@link ConditionFailedException},
 * which has the item that is there. If the item was changed and cannot be read as the entity, the {@link
 * io.dynawright.error.ConversionException} says so.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html">UpdateItem</a>
 */
public final class UpdateOperation<T> extends RequestOperation<UpdateItemRequest, UpdateItemResponse, T>
        implements WriteOperation<T> {

    /** What becomes of a key without an item. */
    private enum Missing {
        REFUSED,
        CREATED
    }

    private final Subject<T> subject;
    private final Map<String, AttributeValue> key;
    private final List<UpdateAction> actions;
    private final Optional<Condition> condition;
    private final Missing missing;

    private UpdateOperation(
            Subject<T> subject, Map<String, AttributeValue> key, UpdateBuilder<T, ?, ?> builder, Missing missing) {
        this.subject = subject;
        this.key = key;
        this.actions = builder.actions();
        this.condition = builder.condition();
        this.missing = missing;
    }

    /**
     * An update of an item that must be there. Without any change it only demands that.
     *
     * @throws io.dynawright.error.InvalidRequestException if the key is not legal, an attribute is changed twice or a
     *     key of an index would become empty
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold a value
     */
    public static <T, S extends UpdateBuilder<T, S, ?>> UpdateOperation<T> update(S builder, UnaryOperator<S> changes) {
        return of("update", builder, changes, Missing.REFUSED);
    }

    /**
     * An update that creates the item where it is missing.
     *
     * @throws io.dynawright.error.InvalidRequestException if the key is not legal, an attribute is changed twice or a
     *     key of an index would become empty
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold a value
     */
    public static <T, S extends UpdateBuilder<T, S, ?>> UpdateOperation<T> upsert(S builder, UnaryOperator<S> changes) {
        return of("upsert", builder, changes, Missing.CREATED);
    }

    private static <T, S extends UpdateBuilder<T, S, ?>> UpdateOperation<T> of(
            String name, S builder, UnaryOperator<S> changes, Missing missing) {
        Subject<T> subject = Subject.of(name, builder.schema());
        Map<String, AttributeValue> key = Items.encode(subject, builder.key());
        Options.configure(builder, changes, () -> subject.target(key));
        builder.actions().forEach(action -> checkIndexKey(subject, key, action));
        return new UpdateOperation<>(subject, key, builder, missing);
    }

    private static void checkIndexKey(Subject<?> subject, Map<String, AttributeValue> key, UpdateAction action) {
        if (action instanceof UpdateAction.Set set) {
            checkIndexKey(subject, key, set.path(), set.value());
        }
    }

    private static void checkIndexKey(
            Subject<?> subject, Map<String, AttributeValue> key, Path path, UpdateValue value) {
        if (value instanceof UpdateValue.Given given) {
            KeyChecks.value(subject, key, path.attribute(), given.value());
        } else if (value instanceof UpdateValue.StoredOr storedOr) {
            checkIndexKey(subject, key, path, storedOr.absent());
        }
    }

    @Override
    public Target target() {
        return subject.target(key);
    }

    @Override
    public UpdateItemRequest toRequest(OperationContext context) {
        ExpressionRenderer renderer = new ExpressionRenderer();
        UpdateItemRequest.Builder request = UpdateItemRequest.builder()
                .tableName(context.tableName(subject.schema().tableName()))
                .key(key)
                .returnValues(ReturnValue.ALL_NEW);
        if (!actions.isEmpty()) {
            request.updateExpression(renderer.update(actions));
        }
        demanded()
                .ifPresent(demand -> request.conditionExpression(renderer.condition(demand))
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
        return request.expressionAttributeNames(renderer.placeholders().names())
                .expressionAttributeValues(renderer.placeholders().values())
                .build();
    }

    /** Every item has its partition key: where that is present, there is an item. */
    private Optional<Condition> demanded() {
        if (missing == Missing.CREATED) {
            return condition;
        }
        Condition present = new Condition.Exists(
                Path.of(subject.schema().definition().key().partition().get(0)));
        return Optional.of(condition.map(present::and).orElse(present));
    }

    @Override
    UpdateItemResponse send(DynamoDbClient client, UpdateItemRequest request) {
        return client.updateItem(request);
    }

    @Override
    T decode(UpdateItemResponse response) {
        return Items.decodeWritten(subject, response.attributes());
    }

    @Override
    DynawrightException conditionFailed(ConditionalCheckFailedException e) {
        return missing == Missing.REFUSED && !e.hasItem()
                ? new ItemNotFoundException(target(), e)
                : new ConditionFailedException(subject.current(e.item()), target(), e);
    }
}
