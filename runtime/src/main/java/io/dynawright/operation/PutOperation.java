package io.dynawright.operation;

import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.CurrentItem;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.StaleVersionException;
import io.dynawright.expression.Condition;
import io.dynawright.schema.EntitySchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes one whole item, with PutItem. It replaces what was there, attributes that the entity does not know included;
 * attributes that are null are left out. The state that the object has when the operation is made is what is stored; the
 * object itself is never changed.
 *
 * <p>What Dynawright takes care of is added when the operation runs: ids, a time to live and defaults where the object
 * has none, the moment of creation where it has none, the moment of the write, and the version. The result is then the
 * entity as it is stored, and otherwise the very object that was given.
 *
 * <p><b>Versions:</b> an entity that has one replaces only the item of that very version, and the stored version is one
 * more. One that was never stored, whose version is 0 or null, is stored only where there is no item with a version, or
 * one whose time is over, where those are hidden. Otherwise it fails with {@link StaleVersionException}, which has the
 * item that is there. In a global table that is eventually consistent each replica sees its own versions alone: two
 * writes in two regions can both succeed, and the later one wins.
 *
 * <p>Under a condition that does not hold it fails with {@link ConditionFailedException}, which has the item that is
 * there.
 *
 * <p><b>Lost answers:</b> when the answer to an earlier attempt of the same call was lost and the item that is there is
 * equal to the one that is sent, the put has succeeded, though the item may be the work of another call. If others have
 * replaced the item since, the put fails as stale although it was made. Where that matters, make it in a transaction,
 * whose token tells its own work from that of others.
 *
 * <p>An entity that breaks its constraints is refused with {@link io.dynawright.error.InvalidEntityException} when the
 * operation runs, before anything is sent.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html">PutItem</a>
 */
public final class PutOperation<T> extends PutItemOperation<T> implements TransactionAction {

    private final Optional<VersionCheck> version;
    private final Optional<Condition> condition;

    private PutOperation(Draft<T> draft, Optional<VersionCheck> version, Optional<Condition> condition) {
        super(draft);
        this.version = version;
        this.condition = condition;
    }

    /**
     * The operation on this item.
     *
     * @throws io.dynawright.error.InvalidRequestException if the item, or a part of its key that is not made, is null, or
     *     a key is empty or too long, or the version is negative
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold an attribute's value
     * @throws io.dynawright.error.ItemTooLargeException if it takes more than 400 KB
     */
    public static <T> PutOperation<T> of(EntitySchema<T> schema, T entity) {
        return of(Subject.of("put", schema), entity, Optional.empty());
    }

    /**
     * The operation on this item, under a condition.
     *
     * @throws io.dynawright.error.InvalidRequestException if the item, or a part of its key that is not made, is null, or
     *     a key is empty or too long, or the version is negative, or an option is not legal
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold an attribute's value
     * @throws io.dynawright.error.ItemTooLargeException if it takes more than 400 KB
     */
    public static <T, A> PutOperation<T> of(
            EntitySchema<T> schema, T entity, A attributes, UnaryOperator<WriteOptions<A>> options) {
        Subject<T> subject = Subject.of("put", schema);
        WriteOptions<A> configured = Options.configure(new WriteOptions<>(attributes), options, subject::target);
        return of(subject, entity, configured.condition());
    }

    private static <T> PutOperation<T> of(Subject<T> subject, T entity, Optional<Condition> condition) {
        Draft<T> draft = Draft.of(subject, entity);
        Optional<VersionCheck> version =
                Options.located(() -> VersionCheck.of(subject.schema(), draft.encoded()), draft::target);
        return new PutOperation<>(draft, version, condition);
    }

    /** A never stored entity takes the place of an item whose time is over, whatever that item's version. */
    @Override
    Demands demands(OperationContext context) {
        Optional<Condition> checked = version.map(check ->
                check.expected() == 0 ? Expiry.orHidden(check.condition(), subject(), context) : check.condition());
        return new Demands(Optional.empty(), checked, condition);
    }

    @Override
    List<Condition> demanded() {
        return condition.stream().toList();
    }

    @Override
    Map<String, AttributeValue> prepare(OperationContext context) {
        return draft().item(context, Stamps::put);
    }

    @Override
    DynawrightException refusal(Map<String, AttributeValue> current, OperationContext context, Throwable cause) {
        CurrentItem<T> item = subject().current(current, context);
        return demands(context).isStale(current)
                ? new StaleVersionException(item, target(), cause)
                : new ConditionFailedException(item, target(), cause);
    }
}
