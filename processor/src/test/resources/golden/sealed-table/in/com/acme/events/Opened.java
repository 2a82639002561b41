package com.acme.events;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import java.time.Instant;

public record Opened(@PartitionKey String accountId, @SortKey Instant at, String day, String owner)
        implements AccountEvent {}
