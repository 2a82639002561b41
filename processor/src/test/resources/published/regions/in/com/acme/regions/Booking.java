package com.acme.regions;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.IndexSettings;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableEncryption;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Throughput;

/** A strongly consistent table in two Regions, with a witness in a third. Its limits are those of one unit alone. */
@Table("Bookings")
@Stack("ledger")
@Index(
        name = "by-text",
        partitionKey = "text",
        sortKey = "at",
        projection = Projection.KEYS_ONLY,
        settings = @IndexSettings(maximum = @Throughput(write = 50), warm = @Throughput(read = 15000)))
@Index(name = "by-time", partitionKey = "at")
@TableSettings(
        maximum = @Throughput(read = 2000),
        warm = @Throughput(write = 6000),
        stream = StreamView.NEW_AND_OLD_IMAGES,
        encryption = TableEncryption.AWS_MANAGED_KEY,
        replicas = {"us-east-1", "us-east-2"},
        consistency = ReplicaConsistency.STRONG,
        witness = "us-west-2")
public record Booking(@PartitionKey byte[] accountHash, @SortKey long at, String text) {}
