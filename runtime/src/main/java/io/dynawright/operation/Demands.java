package io.dynawright.operation;

import io.dynawright.expression.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write asks of the stored item, part by part.
 *
 * @param presence that there is an item, or that there is none
 * @param version that it has a version
 * @param own what the caller asks for
 */
record Demands(Optional<Condition> presence, Optional<Condition> version, Optional<Condition> own) {

    /** Nothing but what the caller asks for, and a version. */
    static Demands of(Optional<VersionCheck> version, Optional<Condition> own) {
        return new Demands(Optional.empty(), version.map(VersionCheck::condition), own);
    }

    /** All parts that there are. */
    List<Condition> parts() {
        return Stream.of(presence, version, own).flatMap(Optional::stream).toList();
    }

    /** All of it as one condition; empty if the write asks for nothing. */
    Optional<Condition> all() {
        List<Condition> parts = parts();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Condition.allOf(parts));
    }

    /** Whether the item, or its absence, is not of the version that was asked for. */
    boolean isStale(Map<String, AttributeValue> current) {
        return version.isPresent() && !version.get().holds(current);
    }
}
