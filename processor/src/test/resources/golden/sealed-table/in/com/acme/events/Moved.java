package com.acme.events;

import io.dynawright.annotation.DiscriminatorValue;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import java.math.BigDecimal;
import java.time.Instant;

public sealed interface Moved extends AccountEvent {

    BigDecimal amount();

    @DiscriminatorValue("in")
    record Deposited(
            @PartitionKey String accountId, @SortKey Instant at, String day, BigDecimal amount)
            implements Moved {}

    @DiscriminatorValue("out")
    record Withdrawn(
            @PartitionKey String accountId, @SortKey Instant at, String day, BigDecimal amount, String reason)
            implements Moved {}
}
