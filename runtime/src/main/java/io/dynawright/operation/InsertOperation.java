package io.dynawright.operation;

import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.DynawrightException;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.schema.EntitySchema;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Writes one whole item whose key must not be taken, with PutItem under the condition that there is none. Nothing
 * is changed on the way: the result is the very object that was given, and its state when the operation was made is
 * what is stored.
 *
 * <p>Fails with {@link AlreadyExistsException}, which has the item that is there. When the answer to an insert is lost
 * and the client sends it again, that may be the very item of this insert.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html">PutItem</a>
 */
public final class InsertOperation<T> extends PutItemOperation<T> {

    private InsertOperation(Subject<T> subject, T entity) {
        super(subject, entity);
    }

    /**
     * The operation on this item.
     *
     * @throws io.dynawright.error.InvalidRequestException if the item, or its key, is null, or a key is empty or too
     *     long
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold an attribute's value
     * @throws io.dynawright.error.ItemTooLargeException if it takes more than 400 KB
     */
    public static <T> InsertOperation<T> of(EntitySchema<T> schema, T entity) {
        return new InsertOperation<>(Subject.of("insert", schema), entity);
    }

    /** Every item has its partition key: where that is absent, there is no item with this key. */
    @Override
    Optional<Condition> condition() {
        return Optional.of(new Condition.NotExists(
                Path.of(subject().schema().definition().key().partition().get(0))));
    }

    @Override
    DynawrightException conditionFailed(ConditionalCheckFailedException e) {
        return new AlreadyExistsException(subject().current(e.item()), target(), e);
    }
}
