package io.dynawright.samples.conformance.lifecycle;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.annotation.Version;
import java.time.Instant;

/** A version, and a time after which the item counts as gone. */
@Table("leases")
public record Lease(
        @PartitionKey String id,
        String owner,
        @TimeToLive(after = "PT10M", hideExpired = true) Instant until,
        @Version int version) {}
