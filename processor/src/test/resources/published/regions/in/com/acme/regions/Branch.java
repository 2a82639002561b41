package com.acme.regions;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.IndexSettings;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Throughput;

/** A global table that has one copy so far, and provisioned capacity. */
@Table("branches")
@Index(name = "by-city", partitionKey = "city")
@Index(
        name = "by-manager",
        partitionKey = "manager",
        settings = @IndexSettings(provisioned = @Throughput(read = 3, write = 4)))
@TableSettings(provisioned = @Throughput(read = 10, write = 20), replicas = "eu-west-1")
public record Branch(@PartitionKey int number, String city, String manager) {}
