package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Refusable;
import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import java.util.function.Function;

/**
 * Lets a transaction happen only if a condition holds for an item that the transaction does not write. It is for
 * transactions alone, and cannot be run.
 *
 * <pre>{@code
 * dynawright.transact(
 *     OrderOperations.insert(order),
 *     CustomerOperations.check("c-1", it -> it.blocked().ne(true)));
 * }</pre>
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ConditionCheck.html">
 *     ConditionCheck</a>
 */
public final class CheckOperation<T> implements TransactionAction, Refusable<T> {

    private final KeyedSubject<T> item;
    private final Condition condition;

    private CheckOperation(KeyedSubject<T> item, Condition condition) {
        this.item = item;
        this.condition = condition;
    }

    /**
     * A check of the item with this key. Where there is no item, only conditions on absence hold.
     *
     * @throws InvalidRequestException if the key is not legal, the function is null or returns null, or the condition
     *     holds for every item
     */
    public static <T, A> CheckOperation<T> of(
            EntitySchema<T> schema, EntityKey<T> key, A attributes, Function<A, Condition> condition) {
        KeyedSubject<T> item = KeyedSubject.of(Subject.of("check", schema), key);
        Condition made = Options.located(() -> Conditions.made(condition, attributes), item::target);
        if (made.isAlways()) {
            throw new InvalidRequestException(
                    "The condition holds for every item, so that there is nothing to check", item.target());
        }
        return new CheckOperation<>(item, made);
    }

    @Override
    public Target target() {
        return item.target();
    }

    KeyedSubject<T> item() {
        return item;
    }

    Condition condition() {
        return condition;
    }
}
