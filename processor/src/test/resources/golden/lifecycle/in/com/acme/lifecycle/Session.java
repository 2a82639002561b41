package com.acme.lifecycle;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.AutoId;
import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.annotation.Version;
import io.dynawright.id.IdKind;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** In the scope of {@code @NullMarked}: what Dynawright fills may be null when it is written. */
@NullMarked
@Table("sessions")
@Index(name = "by-state", partitionKey = "state", sortKey = "updatedAt")
public record Session(
        @PartitionKey @AutoId(IdKind.UUID_V4) String sessionId,
        String userId,
        @Nullable String device,
        @Default("OPEN") State state,
        @Default("1970-01-01T00:00:00Z") Instant seenAt,
        @Default("1") int seats,
        @Version long version,
        @CreatedAt Instant createdAt,
        @Attribute(name = "updated_at") @UpdatedAt Instant updatedAt,
        @TimeToLive(after = "P30D", hideExpired = true) Instant expiresAt) {

    public enum State {
        OPEN,
        CLOSED
    }
}
