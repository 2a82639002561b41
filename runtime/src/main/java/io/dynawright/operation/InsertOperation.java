package io.dynawright.operation;

import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.DynawrightException;
import io.dynawright.expression.Condition;
import io.dynawright.schema.EntitySchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes one whole item whose key must not be taken, with PutItem under the condition that there is none, or one whose
 * time is over, where those are hidden. The state that the object has when the operation is made is what is stored; the
 * object itself is never changed.
 *
 * <p>What Dynawright takes care of is added when the operation runs: ids, a time to live and defaults where the object
 * has none, the moment of the write as that of the creation too, and version 1, whatever the object says. The result is
 * then the entity as it is stored, and otherwise the very object that was given.
 *
 * <p>Fails with {@link AlreadyExistsException}, which has the item that is there. When the answer to an earlier attempt of
 * the same call was lost and the item that is there is equal to the one that is sent, the insert has succeeded. Of two
 * calls that insert equal items only one does so, unless the other has lost an answer: make items differ, by an id or a
 * moment, where each call must know. In a global table that is eventually consistent uniqueness holds within one region
 * alone: two inserts in two regions can both succeed, and the later one wins.
 *
 * <p>An entity that breaks its constraints is refused with {@link io.dynawright.error.InvalidEntityException} when the
 * operation runs, before anything is sent.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html">PutItem</a>
 */
public final class InsertOperation<T> extends PutItemOperation<T> implements TransactionAction {

    private InsertOperation(Draft<T> draft) {
        super(draft);
    }

    /**
     * The operation on this item.
     *
     * @throws io.dynawright.error.InvalidRequestException if the item, or a part of its key that is not made, is null, or
     *     a key is empty or too long
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold an attribute's value
     * @throws io.dynawright.error.ItemTooLargeException if it takes more than 400 KB
     */
    public static <T> InsertOperation<T> of(EntitySchema<T> schema, T entity) {
        return new InsertOperation<>(Draft.of(Subject.of("insert", schema), entity));
    }

    @Override
    Demands demands(OperationContext context) {
        Condition free = Expiry.orHidden(subject().absent(), subject(), context);
        return new Demands(Optional.of(free), Optional.empty(), Optional.empty());
    }

    @Override
    List<Condition> demanded() {
        return List.of(subject().absent());
    }

    @Override
    Map<String, AttributeValue> prepare(OperationContext context) {
        return draft().item(context, Stamps::inserted);
    }

    @Override
    DynawrightException refusal(Map<String, AttributeValue> current, OperationContext context, Throwable cause) {
        return new AlreadyExistsException(subject().current(current, context), target(), cause);
    }
}
