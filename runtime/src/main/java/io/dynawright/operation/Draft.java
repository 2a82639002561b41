package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidEntityException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.error.Violation;
import io.dynawright.schema.Lifecycle;
import io.dynawright.validation.Violations;
import io.dynawright.wire.RawItem;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An entity that is to be stored whole, as far as its item is known before the moment of the write.
 *
 * @param violations what its constraints do not allow
 * @param item the item, in which ids may be missing; empty if the entity is good at no time, and so never stored
 */
record Draft<T>(Subject<T> subject, T entity, Violations violations, DraftItem item) {

    /**
     * The entity in its present state.
     *
     * @throws InvalidRequestException if the entity, or a part of its key that is not made, is null, a key is empty or
     *     too long, or the version negative
     * @throws ConversionException if DynamoDB cannot hold an attribute's value
     * @throws io.dynawright.error.ItemTooLargeException if it takes more than 400 KB
     */
    static <T> Draft<T> of(Subject<T> subject, T entity) {
        Items.present(subject, entity);
        Violations violations = subject.schema().violations(entity);
        return new Draft<>(
                subject, entity, violations, violations.areCertain() ? DraftItem.EMPTY : Items.draft(subject, entity));
    }

    /** The item with all moments in UTC as they are; its keys are those of every run. */
    Map<String, AttributeValue> encoded() {
        return item.attributes();
    }

    Target target() {
        return subject.target(encoded());
    }

    /**
     * The item that is stored in a run.
     *
     * @param stamp sets the attributes of which Dynawright itself takes care
     * @throws InvalidEntityException if the entity breaks its constraints
     */
    Map<String, AttributeValue> item(
            OperationContext context,
            BiFunction<Stamps<T>, Map<String, AttributeValue>, Map<String, AttributeValue>> stamp) {
        demandValid(context);
        return isFinished() ? item.in(subject, context) : Items.finish(subject, stamped(context, stamp), context);
    }

    /**
     * Makes sure that the entity keeps its constraints at the moment of a run.
     *
     * @throws InvalidEntityException if it breaks them
     */
    void demandValid(OperationContext context) {
        List<Violation> found = violations.at(context.localNow());
        if (!found.isEmpty()) {
            throw new InvalidEntityException(found, target());
        }
    }

    /** Whether the item is sent as it is. */
    private boolean isFinished() {
        Lifecycle lifecycle = subject.schema().definition().lifecycle();
        return lifecycle.leavesItemsAsTheyAre() && lifecycle.encrypted().isEmpty();
    }

    private Map<String, AttributeValue> stamped(
            OperationContext context,
            BiFunction<Stamps<T>, Map<String, AttributeValue>, Map<String, AttributeValue>> stamp) {
        if (subject.schema().definition().lifecycle().leavesItemsAsTheyAre()) {
            return item.in(subject, context);
        }
        try {
            return stamp.apply(new Stamps<>(subject.schema(), context), item.in(subject, context));
        } catch (ConversionException e) {
            throw e.in(target());
        } catch (InvalidRequestException e) {
            throw e.in(target());
        }
    }

    /** The entity as it was stored. */
    T stored(Map<String, AttributeValue> item, OperationContext context) {
        return subject.schema().definition().lifecycle().leavesItemsAsTheyAre()
                ? entity
                : Items.decodeWritten(subject, RawItem.of(item), context);
    }

    /** Without values. */
    @Override
    public String toString() {
        return "Draft of " + subject.target();
    }
}
