package io.dynawright.operation;

import io.dynawright.schema.Throughput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.WarmThroughput;

/** Capacity as requests say it: null where nothing is said, and for units of which nothing is said. */
final class ThroughputRequests {

    private ThroughputRequests() {}

    static @Nullable ProvisionedThroughput provisioned(Optional<Throughput> units) {
        return units.map(said -> ProvisionedThroughput.builder()
                        .readCapacityUnits(said.read())
                        .writeCapacityUnits(said.write())
                        .build())
                .orElse(null);
    }

    static @Nullable OnDemandThroughput maximum(Optional<Throughput> units) {
        return units.map(said -> OnDemandThroughput.builder()
                        .maxReadRequestUnits(unlessZero(said.read()))
                        .maxWriteRequestUnits(unlessZero(said.write()))
                        .build())
                .orElse(null);
    }

    static @Nullable WarmThroughput warm(Optional<Throughput> units) {
        return units.map(said -> WarmThroughput.builder()
                        .readUnitsPerSecond(unlessZero(said.read()))
                        .writeUnitsPerSecond(unlessZero(said.write()))
                        .build())
                .orElse(null);
    }

    private static @Nullable Long unlessZero(long units) {
        return units == 0 ? null : units;
    }
}
