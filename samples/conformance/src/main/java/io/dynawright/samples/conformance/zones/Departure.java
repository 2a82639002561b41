package io.dynawright.samples.conformance.zones;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.time.OffsetDateTime;

/** Sorted by a point in time, which is the same key in every zone. */
@Table("departures")
public record Departure(
        @PartitionKey String platform, @SortKey OffsetDateTime at, String train) {}
