package com.acme.lifecycle;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.annotation.Version;
import java.time.Instant;
import java.time.ZonedDateTime;

/** The classes of a sealed type agree in what is cared for. */
@Table("notices")
@Discriminator
public sealed interface Notice {

    String noticeId();

    record Letter(
            @PartitionKey String noticeId,
            String street,
            @Version short version,
            @UpdatedAt ZonedDateTime updatedAt,
            @TimeToLive Instant expiresAt)
            implements Notice {}

    record Mail(
            @PartitionKey String noticeId,
            String address,
            @Version short version,
            @UpdatedAt ZonedDateTime updatedAt,
            @TimeToLive Instant expiresAt)
            implements Notice {}
}
