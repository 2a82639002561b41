package com.acme.events;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.Table;
import java.time.Instant;

@Table("account-events")
@Discriminator
@Index(name = "by-day", partitionKey = "day", sortKey = "at")
public sealed interface AccountEvent permits Opened, Moved {

    String accountId();

    Instant at();

    String day();
}
