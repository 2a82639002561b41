package io.dynawright.operation;

import io.dynawright.codec.Codec;
import io.dynawright.codec.EncodedValue;
import io.dynawright.codec.StoredMoments;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Collects the changes of one update. Generated code extends it with an accessor per attribute that may change; the
 * table's key may not. A builder for use within one call.
 *
 * <p>All changes are made at once, and each sees the item as it was before. No two of them may overlap, as those of an
 * attribute and of something under it do, which is an {@link InvalidRequestException}.
 *
 * <pre>{@code
 * orders.update("c-1", "o-1", u -> u
 *     .status().set(SHIPPED)
 *     .quantity().increment(1)
 *     .note().remove()
 *     .onlyIf(it -> it.status().eq(PAID)));
 * }</pre>
 *
 * @param <T> the entity
 * @param <S> the generated class
 * @param <A> the entity's attributes
 */
public abstract non-sealed class UpdateBuilder<T, S extends UpdateBuilder<T, S, A>, A> extends UpdateStage<S, T> {

    private final EntitySchema<T> schema;
    private final EntityKey<T> key;
    private final A attributes;
    private final List<UpdateAction> actions = new ArrayList<>();
    private StoredMoments moments = StoredMoments.NONE;
    private Optional<Condition> condition = Optional.empty();
    private Optional<VersionCheck> version = Optional.empty();
    private UpdatePlan.Delivery delivery = UpdatePlan.Delivery.PLAIN;

    /** For generated code: an update of the item with this key. */
    protected UpdateBuilder(EntitySchema<T> schema, EntityKey<T> key, A attributes) {
        this.schema = schema;
        this.key = key;
        this.attributes = attributes;
    }

    /**
     * Makes the update only if the condition holds for the stored item, as it is before; called again, both must hold.
     * An {@code update} asks for the item's presence as well, for which it takes 2 of DynamoDB's 300 operators.
     *
     * @throws InvalidRequestException if the function is null or returns null
     */
    public final S onlyIf(Function<A, Condition> made) {
        condition = Conditions.and(condition, made, attributes);
        return self();
    }

    /** The entity's attributes, to copy from: {@code u.billing().set(u.it().shipping())}. */
    public final A it() {
        return attributes;
    }

    /**
     * Makes the changes once and no more, also where the answer is lost and the update is sent again: as a transaction of
     * this one action, with a token that is the same each time. That costs twice the write capacity. The item is then
     * read with a strongly consistent read of its own, unless {@link #returningNothing()} says that it is not wanted;
     * what is read may show later writes already. What the update found or changed cannot be told this way: it goes
     * with neither {@link #returningOld()} nor {@link #returningChanged()}, which is an {@link
     * InvalidRequestException}.
     *
     * <p>The token protects the tries of one call, for ten minutes. A call that is made again is another update. As an
     * action of a transaction, which has a token of its own, an update needs none of this.
     */
    public final S exactlyOnce() {
        delivery = UpdatePlan.Delivery.EXACTLY_ONCE;
        return self();
    }

    /** Lets the call give back the item as it was; empty if an upsert created it. */
    public final UpdateStage<S, Optional<T>> returningOld() {
        return new UpdateReturning<>(self(), operation -> Returned.old(Subject.of(operation, schema)));
    }

    /**
     * Lets the call give back what it changed, as it then is, and nothing else: {@code changed.get(it -> it.stock())}.
     */
    public final UpdateStage<S, ChangedAttributes<A>> returningChanged() {
        return new UpdateReturning<>(self(), this::changed);
    }

    /** Lets the call give back nothing: DynamoDB then sends no item. */
    public final UpdateStage<S, @Nullable Void> returningNothing() {
        return new UpdateReturning<>(self(), operation -> Returned.nothing());
    }

    /**
     * For generated code: sets an attribute, as {@link ValueUpdate#set(Object)} does. The changes of several attributes
     * that belong together, such as those of one index's key, are so made by one call.
     */
    protected final <V> S set(String attribute, Codec<V> codec, V value) {
        return ValueUpdate.of(attribute, codec, self()).set(value);
    }

    /** For generated code: sets an attribute, or removes it if there is nothing to store. */
    protected final <V> S setOrRemove(String attribute, Codec<V> codec, @Nullable V value) {
        ValueUpdate<V, S> update = ValueUpdate.of(attribute, codec, self());
        return value == null ? update.remove() : update.set(value);
    }

    /**
     * For generated code: sets what is derived from the item's key alone, or from nothing. Only an upsert needs that, for
     * the item that it may create; whatever else is derived is set together with what it is derived from.
     */
    protected S setDerivedFromKey() {
        return self();
    }

    /**
     * For generated code: makes the update only if the stored item has this version, 0 for one that is not there or was
     * stored without a version; called again, the last version counts.
     *
     * @throws InvalidRequestException if the version is negative
     */
    protected final S expectVersion(long expected) {
        version = Optional.of(VersionCheck.of(schema, expected));
        return self();
    }

    /**
     * For generated code: sets the defaults of attributes that the item lacks and that nothing else changed. Only an
     * upsert needs that, after all other changes, for the item that it may create.
     */
    protected S setDefaults() {
        return self();
    }

    /** For generated code: sets an attribute if the item lacks it, unless this update changes it, or a part of it. */
    protected final <V> S setIfAbsent(String attribute, Codec<V> codec, V value) {
        Path path = Path.of(attribute);
        return actions.stream().anyMatch(action -> action.path().overlaps(path))
                ? self()
                : ValueUpdate.of(path, codec, self()).setIfAbsent(value);
    }

    @Override
    final UpdateBuilder<?, ?, ?> builder() {
        return this;
    }

    @Override
    final Returned<T> returned(String operation) {
        return Returned.current(Subject.of(operation, schema));
    }

    final S change(UpdateAction action) {
        for (UpdateAction other : actions) {
            if (other.path().overlaps(action.path())) {
                throw overlap(other.path(), action.path());
            }
        }
        actions.add(action);
        return self();
    }

    /** An operand of a change. */
    final AttributeValue operand(EncodedValue encoded) {
        moments = moments.and(encoded.moments());
        return encoded.value();
    }

    private static InvalidRequestException overlap(Path one, Path other) {
        return new InvalidRequestException(
                one.equals(other)
                        ? "Attribute " + one + " is changed twice in one update"
                        : "One update changes " + one + " and " + other + ", of which one is part of the other");
    }

    @SuppressWarnings("unchecked") // S is the class of this object: generated code says so.
    private S self() {
        return (S) this;
    }

    final EntitySchema<T> schema() {
        return schema;
    }

    /** The item, as the operation of this name takes it. */
    final KeyedSubject<T> item(String operation) {
        return KeyedSubject.of(Subject.of(operation, schema), key);
    }

    final List<UpdateAction> actions() {
        return List.copyOf(actions);
    }

    /** Those in the operands of all changes. */
    final StoredMoments moments() {
        return moments;
    }

    private Returned<ChangedAttributes<A>> changed(String operation) {
        List<Path> changed = actions.stream().map(UpdateAction::path).toList();
        return Returned.changed(attributes, changed, item(operation));
    }

    final Optional<Condition> condition() {
        return condition;
    }

    final UpdatePlan.Delivery delivery() {
        return delivery;
    }

    final Optional<VersionCheck> version() {
        return version;
    }
}
