package io.dynawright.samples.conformance;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** Attributes and indexes named like what generated code has of its own. */
@Table("clashes")
@Index(name = "find", partitionKey = "key", sortKey = "limit")
@Index(name = "query", partitionKey = "key", sortKey = "filter")
@Index(name = "filter", partitionKey = "key", sortKey = "descending")
@Index(name = "class", partitionKey = "update")
@LocalIndex(name = "dynawright", sortKey = "consistent")
public record Clashes(
        @PartitionKey String key,
        @SortKey String item,
        String limit,
        String filter,
        String descending,
        String consistent,
        String update,
        String onlyIf,
        String name,
        String in,
        String out,
        String schema,
        String read,
        String write,
        String define,
        String of,
        String INSTANCE,
        @Attribute(name = "class") String type) {}
