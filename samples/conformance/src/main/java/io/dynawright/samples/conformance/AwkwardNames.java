package io.dynawright.samples.conformance;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** Names in DynamoDB that an expression cannot hold as they are, keys included. */
@Table("awkward-names")
@Index(name = "by-hash", partitionKey = "hash", sortKey = "colon")
@LocalIndex(name = "by-emoji", sortKey = "emoji")
public record AwkwardNames(
        @PartitionKey @Attribute(name = "a.key") String dotted,
        @SortKey @Attribute(name = "a-sort-key") String dashed,
        @Attribute(name = "#n0") String hash,
        @Attribute(name = ":v0") String colon,
        @Attribute(name = "with space") String spaced,
        @Attribute(name = "größe_数量") String unicode,
        @Attribute(name = "🦊") String emoji,
        @Attribute(name = "a[0]") String bracketed,
        @Attribute(name = "\"quoted\"\\\n") String quoted,
        @Attribute(name = "1st") String digit,
        @Attribute(name = "order") int reserved,
        int size,
        String select) {}
