package com.acme.clashes;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("clashes")
@Index(name = "find", partitionKey = "dynawright")
@Index(name = "filter", partitionKey = "other", sortKey = "descending")
@Index(name = "class", partitionKey = "that", sortKey = "filter")
@Index(name = "dynawright", partitionKey = "name")
@Index(name = "2nd-query-options", partitionKey = "StringCodec")
@LocalIndex(name = "ascending", sortKey = "ascending")
public record Dynawright(
        @PartitionKey String options,
        @SortKey String changes,
        String dynawright,
        String key,
        String item,
        String limit,
        String filter,
        String update,
        String name,
        String attribute,
        String in,
        String out,
        String other,
        String that,
        String ascending,
        String descending,
        String consistent,
        String onlyIf,
        String schema,
        String condition,
        String actions,
        String state,
        String self,
        String equals,
        String yield,
        String record,
        String var,
        String StringCodec,
        Options OPTIONS) {

    public enum Options {
        INSTANCE
    }
}
