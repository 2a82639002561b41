package io.dynawright.samples.conformance.lifecycle;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import java.time.Instant;

/** A seat that is held for somebody until its time is over, and then is not to be seen. */
@Table("seats")
@Index(name = "by-holder", partitionKey = "holder", sortKey = "number")
@Index(name = "by-price-alone", partitionKey = "price", include = "heldUntil")
@LocalIndex(name = "by-price", sortKey = "price")
public record Seat(
        @PartitionKey String show,
        @SortKey int number,
        String holder,
        int price,
        @TimeToLive(hideExpired = true) Instant heldUntil) {}
