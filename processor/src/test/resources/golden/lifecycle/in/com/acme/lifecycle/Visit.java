package com.acme.lifecycle;

import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.annotation.Version;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Optional;

/** What is cared for is in a class that is flattened, and in an {@code Optional}. */
@Table("visits")
public record Visit(
        @PartitionKey String visitId,
        @Flatten(prefix = "audit_") Audit audit,
        @TimeToLive(after = "P1D") Optional<Instant> expiresAt) {

    public record Audit(
            @Version BigInteger version, @CreatedAt LocalDateTime createdAt, @UpdatedAt Calendar updatedAt) {}
}
