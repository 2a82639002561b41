package com.acme.settings;

import io.dynawright.annotation.DeletionPolicy;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.IndexSettings;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableClass;
import io.dynawright.annotation.TableEncryption;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Tag;
import io.dynawright.annotation.Throughput;

@Table("ledgers")
@TableSettings(
        provisioned = @Throughput(read = 50, write = 20),
        warm = @Throughput(write = 6_000_000_000L),
        stream = StreamView.KEYS_ONLY,
        recoveryDays = 7,
        encryption = TableEncryption.AWS_MANAGED_KEY,
        deletionProtection = true,
        deletionPolicy = DeletionPolicy.DELETE,
        tableClass = TableClass.STANDARD_INFREQUENT_ACCESS,
        tags = {@Tag(key = "team", value = "books @ 2: +1"), @Tag(key = "cost center", value = "")})
@Index(
        name = "by-account",
        partitionKey = "account",
        settings =
                @IndexSettings(
                        provisioned = @Throughput(read = 5, write = 20),
                        warm = @Throughput(read = 15_000)))
@Index(name = "by-amount", partitionKey = "account", sortKey = "amount")
public record Ledger(@PartitionKey String year, @SortKey String entry, String account, long amount) {}
