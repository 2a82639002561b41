package com.acme.regions;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.DeletionPolicy;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.IndexSettings;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableEncryption;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Throughput;
import io.dynawright.annotation.TimeToLive;
import java.time.Instant;

@Table("user_sessions")
@Index(name = "by-device", partitionKey = "device", include = "agent")
@Index(
        name = "by-agent",
        partitionKey = "agent",
        settings = @IndexSettings(provisioned = @Throughput(read = 1, write = 2)))
@LocalIndex(name = "by-start", sortKey = "startedAt", include = "device")
@TableSettings(
        provisioned = @Throughput(read = 7, write = 8),
        stream = StreamView.KEYS_ONLY,
        encryption = TableEncryption.AWS_MANAGED_KEY,
        deletionPolicy = DeletionPolicy.DELETE)
public record Session(
        @PartitionKey @Attribute(name = "${user}") String userId,
        @SortKey String sessionId,
        Instant startedAt,
        @Attribute(name = "%{device}") String device,
        String agent,
        @TimeToLive Instant endsAt) {}
