package io.dynawright.operation;

import io.dynawright.codec.StoredMoments;
import io.dynawright.error.ConversionException;
import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * All that an update was told, frozen.
 *
 * @param actions the changes, with all moments in UTC as they are
 * @param moments those, which each run may store otherwise
 * @param version which version the item must have
 * @param condition what must hold besides the item's presence and version
 * @param missing what becomes of a key without an item
 * @param returned what it gives back
 * @param delivery whether it may be made twice when its answer is lost
 */
record UpdatePlan<R extends @Nullable Object>(
        KeyedSubject<?> item,
        List<UpdateAction> actions,
        StoredMoments moments,
        Optional<VersionCheck> version,
        Optional<Condition> condition,
        Missing missing,
        Returned<R> returned,
        Delivery delivery) {

    /** Whether an update may be made twice when its answer is lost. */
    enum Delivery {
        PLAIN,
        EXACTLY_ONCE
    }

    /** What becomes of a key without an item. */
    enum Missing {
        REFUSED,
        CREATED
    }

    /** The changes with their moments as a run stores them. */
    List<UpdateAction> actions(OperationContext context) {
        return moments.isEmpty() || context.zoning().isUtc()
                ? actions
                : new ZonedUpdate(
                                context.zoning(),
                                moments,
                                item.subject().schema().definition().unzoned())
                        .of(actions);
    }

    /**
     * What the update asks of the stored item besides its demands, of which it tells nobody: that it has today's form,
     * if it is there. Empty for a table of which all items have.
     */
    Optional<Condition> form() {
        return TodaysForm.of(item.subject())
                .map(TodaysForm::condition)
                .map(today ->
                        missing == Missing.CREATED ? today.or(item.subject().absent()) : today);
    }

    /** Whether the stored item is one that {@link #form()} does not hold for. */
    boolean isOutdated(Map<String, AttributeValue> current) {
        return !current.isEmpty()
                && TodaysForm.of(item.subject())
                        .filter(form -> !form.isOf(current))
                        .isPresent();
    }

    /** Makes sure that the form of the stored item is one that can be brought to today's, and not a newer one. */
    void demandOlder(Map<String, AttributeValue> current) {
        try {
            item.subject().schema().definition().evolution().version().ifPresent(version -> version.of(current));
        } catch (ConversionException e) {
            throw e.in(target());
        }
    }

    /** What the update asks of the stored item. Every item has its partition key. */
    Demands demands() {
        Optional<Condition> present = missing == Missing.CREATED
                ? Optional.empty()
                : Optional.of(new Condition.Exists(Path.of(
                        item.subject().schema().definition().key().partition().get(0))));
        return new Demands(present, version.map(VersionCheck::condition), condition);
    }

    Target target() {
        return item.target();
    }
}
