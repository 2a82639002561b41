package io.dynawright.samples.conformance;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** Indexes of every kind, most of which lack items: any attribute but the key may be missing. */
@Table("shipments")
@Index(name = "by-status", partitionKey = "status", sortKey = "placedAt")
@Index(
        name = "by-place",
        partitionKey = {"carrier", "city"},
        sortKey = {"zip", "weight"})
@Index(name = "by-number", partitionKey = "number", sortKey = "sender")
@Index(name = "by-label", partitionKey = "label", projection = Projection.KEYS_ONLY)
@LocalIndex(name = "by-total", sortKey = "total")
@LocalIndex(name = "by-weight", sortKey = "weight", include = "label")
public record Shipment(
        @PartitionKey String sender,
        @SortKey String number,
        String status,
        String placedAt,
        Integer total,
        Integer weight,
        String carrier,
        String city,
        String zip,
        String label) {}
