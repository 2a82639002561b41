package com.acme.settings;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.IndexSettings;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Throughput;

@Table("balances")
@TableSettings(
        maximum = @Throughput(read = 400, write = 100),
        kmsKey = "alias/balances",
        replicas = {"eu-west-1", "eu-central-1"},
        consistency = ReplicaConsistency.STRONG,
        witness = "eu-west-3")
@Index(
        name = "by-owner",
        partitionKey = "owner",
        projection = Projection.KEYS_ONLY,
        settings = @IndexSettings(maximum = @Throughput(read = 40)))
public record Balance(@PartitionKey String account, String owner, long cents) {}
