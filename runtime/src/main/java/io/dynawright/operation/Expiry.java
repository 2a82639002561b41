package io.dynawright.operation;

import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.schema.TimeToLive;
import io.dynawright.wire.RawItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * When items are no longer to be seen, although DynamoDB has not deleted them yet. What is hidden and what is not are
 * told by one condition, so that every item is either.
 *
 * @param attribute the moment from which on an item is hidden, in seconds of the epoch; an item without it never is
 */
record Expiry(String attribute) {

    /** That of an entity; empty if its items are always to be seen. */
    static Optional<Expiry> of(Subject<?> subject) {
        Optional<TimeToLive> hiding = subject.schema().definition().lifecycle().hidingExpired();
        return hiding.isPresent() ? Optional.of(new Expiry(hiding.get().attribute())) : Optional.empty();
    }

    /** The item is there, and hidden. */
    Condition hidden(Instant now) {
        return new Condition.Compare(
                Path.of(attribute), Comparator.LE, AttributeValue.fromN(Long.toString(now.getEpochSecond())));
    }

    /** What must hold so that an item is written where there is none that can be seen. */
    static Condition orHidden(Condition absent, Subject<?> subject, OperationContext context) {
        return of(subject)
                .map(expiry -> absent.or(expiry.hidden(context.now())))
                .orElse(absent);
    }

    /** Whether the item is to be seen. */
    static boolean shows(Subject<?> subject, RawItem item, OperationContext context) {
        Expiry expiry = of(subject).orElse(null);
        if (expiry == null) {
            return true;
        }
        AttributeValue time = item.value(expiry.attribute());
        return time == null || !expiry.hidden(context.now()).holds(Map.of(expiry.attribute(), time));
    }

    /** What the caller's filter lets through and is to be seen. */
    static Optional<Condition> filter(Subject<?> subject, Optional<Condition> own, OperationContext context) {
        return of(subject)
                .map(expiry -> expiry.hidden(context.now()).not())
                .map(visible -> own.map(visible::and).orElse(visible))
                .or(() -> own);
    }

    /** What is fetched of an item to see whether it is to be seen; empty for all of it. */
    static List<Path> fetched(Subject<?> subject, List<Path> projected) {
        return projected.isEmpty()
                ? projected
                : Stream.concat(projected.stream(), of(subject).map(expiry -> Path.of(expiry.attribute())).stream())
                        .distinct()
                        .toList();
    }
}
