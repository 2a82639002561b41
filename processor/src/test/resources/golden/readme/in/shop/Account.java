package shop;

import io.dynawright.annotation.AutoId;
import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.annotation.Version;
import io.dynawright.id.IdKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;

@Table("accounts")
public record Account(
        @PartitionKey @AutoId(IdKind.UUID_V4) String id,
        @NotBlank String owner,
        @PositiveOrZero long balance,
        @Default("OPEN") State state,
        @Encrypted String iban,
        @Version long version,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @TimeToLive(after = "P30D", hideExpired = true) Instant expiresAt) {}
