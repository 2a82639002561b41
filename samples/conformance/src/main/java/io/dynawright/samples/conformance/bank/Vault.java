package io.dynawright.samples.conformance.bank;

import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.annotation.Version;
import java.time.Instant;

/** Money with a version, of which a part may be reserved, and the moments of its first and last write. */
@Table("bank-vaults")
public record Vault(
        @PartitionKey String id,
        long balance,
        long reserved,
        @Version long version,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt) {

    /** A vault that was never stored. */
    public static Vault of(String id, long balance) {
        return new Vault(id, balance, 0, 0, null, null);
    }

    /** The same vault with another balance. */
    public Vault withBalance(long other) {
        return new Vault(id, other, reserved, version, createdAt, updatedAt);
    }
}
