package io.dynawright.operation;

import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Changes attributes of one item and gives the item back as it then is, or what else the function asked for, with
 * UpdateItem. Other attributes stay as they are, also those that the entity does not know.
 *
 * <p>An {@code update} of what is not there fails with {@link ItemNotFoundException}; an {@code upsert} creates it,
 * with its key and what was set. Under a condition that does not hold both fail with {@link ConditionFailedException},
 * which has the item that is there. An update may set one attribute of an index's key without the others: the item has
 * them, and DynamoDB moves it within the index. If the item was changed and cannot be read as the entity, the {@link
 * io.dynawright.error.ConversionException} says so.
 *
 * @param <R> what it gives back
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html">UpdateItem</a>
 */
public final class UpdateOperation<R extends @Nullable Object>
        extends RequestOperation<UpdateItemRequest, UpdateItemResponse, R> implements WriteOperation<R> {

    /** What becomes of a key without an item. */
    private enum Missing {
        REFUSED,
        CREATED
    }

    private final Subject<?> subject;
    private final Map<String, AttributeValue> key;
    private final List<UpdateAction> actions;
    private final Optional<Condition> condition;
    private final Missing missing;
    private final Returned<R> returned;

    private UpdateOperation(
            Subject<?> subject,
            Map<String, AttributeValue> key,
            UpdateBuilder<?, ?, ?> builder,
            Missing missing,
            Returned<R> returned) {
        this.subject = subject;
        this.key = key;
        this.actions = builder.actions();
        this.condition = builder.condition();
        this.missing = missing;
        this.returned = returned;
    }

    /**
     * An update of an item that must be there. Without any change it only demands that.
     *
     * @throws InvalidRequestException if the key is not legal, changes overlap or a key of an index
     *     would become empty
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold a value
     */
    public static <S extends UpdateBuilder<?, S, ?>, R extends @Nullable Object> UpdateOperation<R> update(
            S builder, Function<S, ? extends UpdateStage<S, R>> changes) {
        return of("update", builder, changes, Missing.REFUSED);
    }

    /**
     * An update that creates the item where it is missing. So it must not set some attributes of an index's key and leave
     * out others, where that key has several partition or several sort attributes: a new item would never be found in
     * that index. What is derived from the key alone, or from nothing, is always set. Without any change it creates an
     * item that has its key alone; with nothing but removals, for which DynamoDB creates nothing, it is refused.
     *
     * @throws InvalidRequestException if the key is not legal, changes overlap, a key of an index
     *     would become empty or is set in part, or there are only removals
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold a value
     */
    public static <S extends UpdateBuilder<?, S, ?>, R extends @Nullable Object> UpdateOperation<R> upsert(
            S builder, Function<S, ? extends UpdateStage<S, R>> changes) {
        return of("upsert", builder, changes, Missing.CREATED);
    }

    private static <S extends UpdateBuilder<?, S, ?>, R extends @Nullable Object> UpdateOperation<R> of(
            String name, S builder, Function<S, ? extends UpdateStage<S, R>> changes, Missing missing) {
        Subject<?> subject = Subject.of(name, builder.schema());
        Map<String, AttributeValue> key = builder.encodeKey(name);
        UpdateStage<S, R> stage = Options.configured(builder, changes, () -> subject.target(key));
        UpdateChecks checks = new UpdateChecks(subject, key);
        if (missing == Missing.CREATED) {
            List<UpdateAction> asked = builder.actions();
            Options.configure(builder, S::setDerivedFromKey, () -> subject.target(key));
            checks.creation(asked, builder.actions());
        }
        checks.indexKeys(builder.actions());
        return new UpdateOperation<>(subject, key, builder, missing, stage.returned(name));
    }

    @Override
    public Target target() {
        return subject.target(key);
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidRequestException if the expressions are larger than DynamoDB takes
     */
    @Override
    public UpdateItemRequest toRequest(OperationContext context) {
        try {
            return request(context);
        } catch (InvalidRequestException e) {
            throw e.in(target());
        }
    }

    private UpdateItemRequest request(OperationContext context) {
        ExpressionRenderer renderer = new ExpressionRenderer();
        UpdateItemRequest.Builder request = UpdateItemRequest.builder()
                .tableName(context.tableName(subject.schema().tableName()))
                .key(key)
                .returnValues(returned.asked());
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
    R decode(UpdateItemResponse response) {
        return returned.decode().apply(response.attributes());
    }

    @Override
    DynawrightException conditionFailed(ConditionalCheckFailedException e) {
        return missing == Missing.REFUSED && !e.hasItem()
                ? new ItemNotFoundException(target(), e)
                : new ConditionFailedException(subject.current(e.item()), target(), e);
    }
}
