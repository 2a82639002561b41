package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that an update was told, frozen.
 *
 * @param version which version the item must have
 * @param condition what must hold besides the item's presence and version
 * @param missing what becomes of a key without an item
 * @param returned what it gives back
 * @param delivery whether it may be made twice when its answer is lost
 */
record UpdatePlan<R extends @Nullable Object>(
        KeyedSubject<?> item,
        List<UpdateAction> actions,
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
