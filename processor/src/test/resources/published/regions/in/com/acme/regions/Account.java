package com.acme.regions;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.IndexSettings;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableClass;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Tag;
import io.dynawright.annotation.Throughput;

/** A global table with limits, an own key and everything else that each copy has. */
@Table("2nd.accounts")
@Stack(
        value = "accounts",
        dependsOn = {"regions", "ledger"})
@Index(
        name = "by-owner",
        partitionKey = "owner",
        settings = @IndexSettings(maximum = @Throughput(read = 30, write = 40)))
@Index(name = "by-branch", partitionKey = "branch")
@TableSettings(
        maximum = @Throughput(read = 100, write = 200),
        warm = @Throughput(read = 13000, write = 4500),
        stream = StreamView.NEW_AND_OLD_IMAGES,
        recoveryDays = 3,
        kmsKey = "alias/accounts",
        deletionProtection = true,
        tableClass = TableClass.STANDARD_INFREQUENT_ACCESS,
        tags = @Tag(key = "team", value = "accounts"),
        replicas = {"eu-central-1", "eu-west-1", "us-east-1"})
public record Account(@PartitionKey String accountId, String owner, String branch) {}
