package io.dynawright.health;

import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TimeToLive;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Compares by which attribute items expire. */
final class TimeToLiveComparison {

    private TimeToLiveComparison() {}

    static Optional<TimeToLiveDifference> of(TableDefinition declared, TimeToLiveDescription found) {
        Optional<String> attribute = declared.lifecycle().timeToLive().map(TimeToLive::attribute);
        String status = Objects.toString(found.timeToLiveStatusAsString(), "UNKNOWN");
        return switch (TimeToLiveStatus.fromValue(status)) {
            case ENABLED -> enabled(attribute, found.attributeName());
            case ENABLING ->
                enabled(attribute, found.attributeName()).or(() -> attribute.map(TimeToLiveDifference.Enabling::new));
            case DISABLED, DISABLING -> attribute.map(TimeToLiveDifference.Off::new);
            default -> Optional.of(new TimeToLiveDifference.UnknownStatus(status));
        };
    }

    private static Optional<TimeToLiveDifference> enabled(Optional<String> declared, String found) {
        if (declared.isEmpty()) {
            return Optional.of(new TimeToLiveDifference.Undeclared(found));
        }
        return declared.filter(attribute -> !attribute.equals(found))
                .map(attribute -> new TimeToLiveDifference.Elsewhere(attribute, found));
    }
}
