package io.dynawright.samples.quickstart;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.annotation.Version;
import java.time.Instant;

/**
 * Money of a customer, which several may spend at a time.
 *
 * @param balance in cents
 * @param version counts the writes; 0 is a wallet that was never stored
 * @param updatedAt when it was last written; Dynawright fills it in
 */
@Table("quickstart-wallets")
public record Wallet(
        @PartitionKey String owner,
        long balance,
        @Version long version,
        @UpdatedAt Instant updatedAt) {

    /** A wallet that was never stored. */
    static Wallet of(String owner, long balance) {
        return new Wallet(owner, balance, 0, null);
    }

    /** The same wallet with another balance. */
    Wallet with(long other) {
        return new Wallet(owner, other, version, updatedAt);
    }
}
