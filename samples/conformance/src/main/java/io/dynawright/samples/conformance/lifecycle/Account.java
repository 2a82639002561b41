package io.dynawright.samples.conformance.lifecycle;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;

/** An item whose writes are counted. */
@Table("accounts")
public record Account(
        @PartitionKey String id,
        long balance,
        String note,
        @Version long version) {}
