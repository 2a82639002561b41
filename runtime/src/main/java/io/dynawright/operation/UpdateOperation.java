package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.OutdatedItemException;
import io.dynawright.error.Refusable;
import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.expression.UpdateAction;
import io.dynawright.wire.RawItem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

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
 * <p>What Dynawright takes care of is changed along with the rest: the moment of the write is set and the version counted
 * up. An upsert sets, where the item does not have them, the moment of creation, ids that are no keys, a time to live and
 * defaults. What an update {@link UpdateBuilder#returningChanged() gives back as changed} is what its caller changed.
 *
 * <p><b>Versions:</b> the update of an entity that has one changes only the item of that very version, and an update by
 * key does so where it asks for one. Otherwise it fails with {@link io.dynawright.error.StaleVersionException}, which has
 * the item that is there; there is none if it is gone. When the answer to an update of one version is lost and it is sent
 * again, it never counts twice, but then fails so, since the next version may be anybody's. In a global table that is
 * eventually consistent each replica sees its own versions alone: two updates in two regions can both succeed.
 *
 * <p><b>Schema versions:</b> an update of a table whose form has changed, by {@link
 * io.dynawright.annotation.SchemaVersion} or {@link io.dynawright.annotation.FormerName}, is made only of an item in
 * today's form. An item of an older one is first brought to today's, by a write of its own that demands that the item is
 * unchanged; then the update is made, and only then do its conditions count. The upgrade counts no version and calls no
 * hook. In a transaction, and made {@linkplain UpdateBuilder#exactlyOnce() exactly once}, the update of such an item
 * fails with {@link OutdatedItemException}.
 *
 * <p>An item whose time is over and that DynamoDB has not deleted yet is changed as any other, also where reads do not
 * show it: an update does not miss it, and an upsert does not begin it anew.
 *
 * @param <R> what it gives back
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html">UpdateItem</a>
 */
public final class UpdateOperation<R extends @Nullable Object> extends StepwiseOperation<R>
        implements WriteOperation<R>, TransactionAction, Refusable<R> {

    /** More can only be in vain while a program that writes an older form changes the item all the time. */
    private static final int MAX_UPGRADES = 2;

    private final UpdatePlan<R> plan;

    UpdateOperation(UpdatePlan<R> plan) {
        this.plan = plan;
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
        return of("update", builder, changes, UpdatePlan.Missing.REFUSED);
    }

    /**
     * An update that creates the item where it is missing. So it must not set some attributes of an index's key and leave
     * out others, where that key has several partition or several sort attributes: a new item would never be found in
     * that index. What is derived from the key alone, or from nothing, is always set. Without any change it creates an
     * item that has its key alone; with nothing but removals, for which DynamoDB creates nothing, it is refused. It must
     * set all that the entity cannot be without, whether or not the item is there.
     *
     * @throws InvalidRequestException if the key is not legal, changes overlap, a key of an index
     *     would become empty or is set in part, there are only removals, or something is not set that a new item must have
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold a value
     */
    public static <S extends UpdateBuilder<?, S, ?>, R extends @Nullable Object> UpdateOperation<R> upsert(
            S builder, Function<S, ? extends UpdateStage<S, R>> changes) {
        return of("upsert", builder, changes, UpdatePlan.Missing.CREATED);
    }

    /**
     * An update of the item that has the key of an entity, and must have its version, if the entity has versions. What
     * else the entity holds does not matter. If the function asks for a version, that one counts.
     *
     * @param builder made with the key of the entity
     * @throws InvalidRequestException as for {@link #update}, or if the entity is null or its version negative
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold a value
     */
    public static <T, S extends UpdateBuilder<T, S, ?>, R extends @Nullable Object> UpdateOperation<R> updateItem(
            S builder, T entity, Function<S, ? extends UpdateStage<S, R>> changes) {
        KeyedSubject<T> item = ((UpdateBuilder<T, S, ?>) builder).item("update");
        Items.present(item.subject(), entity);
        Options.located(() -> VersionCheck.ofEntity(item.subject().schema(), entity), item::target)
                .ifPresent(version -> builder.expectVersion(version.expected()));
        return update(builder, changes);
    }

    private static <S extends UpdateBuilder<?, S, ?>, R extends @Nullable Object> UpdateOperation<R> of(
            String name, S builder, Function<S, ? extends UpdateStage<S, R>> changes, UpdatePlan.Missing missing) {
        KeyedSubject<?> item = builder.item(name);
        UpdateStage<S, R> stage = Options.configured(builder, changes, item::target);
        UpdateChecks checks = new UpdateChecks(item.subject(), item.encoded());
        Returned<R> returned = stage.returned(name);
        if (missing == UpdatePlan.Missing.CREATED) {
            List<UpdateAction> asked = builder.actions();
            Options.configure(builder, S::setDerivedFromKey, item::target);
            Options.configure(builder, S::setDefaults, item::target);
            checks.creation(asked, builder.actions());
        }
        checks.indexKeys(builder.actions());
        checks.delivery(builder.delivery(), stage, returned);
        return new UpdateOperation<>(new UpdatePlan<>(
                item,
                builder.actions(),
                builder.moments(),
                builder.version(),
                builder.condition(),
                missing,
                returned,
                builder.delivery()));
    }

    /** Its one request. */
    UpdateItemOperation<R> single() {
        return new UpdateItemOperation<>(plan, UpdateItemOperation.Turn.FIRST);
    }

    KeyedSubject<?> item() {
        return plan.item();
    }

    /** What it asks of the stored item, part by part. */
    List<Condition> demanded() {
        return plan.demands().parts();
    }

    /** Reads the item that stood in the way as what the update gives back. */
    R current(RawItem item, OperationContext context) {
        return plan.returned().decoder().apply(item, context);
    }

    @Override
    public Target target() {
        return plan.target();
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidRequestException if the expressions are larger than DynamoDB takes
     */
    @Override
    public UpdateItemRequest toRequest(OperationContext context) {
        try {
            return single().toRequest(context);
        } catch (InvalidRequestException e) {
            throw e.in(target());
        }
    }

    @Override
    Step<R> begin(OperationContext context) {
        return plan.delivery() == UpdatePlan.Delivery.EXACTLY_ONCE
                ? new ExactlyOnce<>(this, context).begin()
                : attempt(UpdateItemOperation.Turn.FIRST, 0);
    }

    /**
     * An item of an older form is brought to today's before the update is made again.
     *
     * @param upgrades how often that was tried before
     */
    private Step<R> attempt(UpdateItemOperation.Turn turn, int upgrades) {
        return new Step.Ask<>(new UpdateItemOperation<>(plan, turn), 0, Step.Done::new, error -> {
            // What hooks throw may be of the same kind, and is none of this update's.
            if (error instanceof OutdatedItemException outdated
                    && error.target().equals(target())
                    && upgrades < MAX_UPGRADES) {
                return Step.of(new UpgradeOperation(plan.item().subject(), outdated.currentAttributes()))
                        .then(done -> attempt(UpdateItemOperation.Turn.REPEATED, upgrades + 1));
            }
            throw error;
        });
    }
}
