package io.dynawright.operation;

import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.DynawrightException;
import io.dynawright.expression.Condition;
import io.dynawright.schema.EntitySchema;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Writes one whole item, with PutItem. It replaces what was there, attributes that the entity does not know included;
 * attributes that are null are left out. Nothing is changed on the way: the result is the very object that was given, and its state when the
 * operation was made is what is stored.
 *
 * <p>Under a condition it fails with {@link ConditionFailedException}, which has the item that is there.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html">PutItem</a>
 */
public final class PutOperation<T> extends PutItemOperation<T> {

    private final Optional<Condition> condition;

    private PutOperation(Subject<T> subject, T entity, Optional<Condition> condition) {
        super(subject, entity);
        this.condition = condition;
    }

    /**
     * The operation on this item.
     *
     * @throws io.dynawright.error.InvalidRequestException if the item, or its key, is null, or a key is empty or too
     *     long
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold an attribute's value
     * @throws io.dynawright.error.ItemTooLargeException if it takes more than 400 KB
     */
    public static <T> PutOperation<T> of(EntitySchema<T> schema, T entity) {
        return new PutOperation<>(Subject.of("put", schema), entity, Optional.empty());
    }

    /**
     * The operation on this item, under a condition.
     *
     * @throws io.dynawright.error.InvalidRequestException if the item, or its key, is null, or a key is empty or too
     *     long, or an option is not legal
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold an attribute's value
     * @throws io.dynawright.error.ItemTooLargeException if it takes more than 400 KB
     */
    public static <T, A> PutOperation<T> of(
            EntitySchema<T> schema, T entity, A attributes, UnaryOperator<WriteOptions<A>> options) {
        Subject<T> subject = Subject.of("put", schema);
        WriteOptions<A> configured = Options.configure(new WriteOptions<>(attributes), options, subject::target);
        return new PutOperation<>(subject, entity, configured.condition());
    }

    @Override
    Optional<Condition> condition() {
        return condition;
    }

    @Override
    DynawrightException conditionFailed(ConditionalCheckFailedException e) {
        return new ConditionFailedException(subject().current(e.item()), target(), e);
    }
}
