package com.acme.events;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link AccountEvent}: {@code accountId} and {@code at} of table
 * {@code account-events}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountEventKey implements EntityKey<AccountEvent> {
    /**
     * The partition key.
     */
    private final String accountId;

    /**
     * The sort key.
     */
    private final Instant at;

    /**
     * A key of checked values.
     *
     * @param accountId {@code accountId}
     * @param at {@code at}
     */
    private AccountEventKey(String accountId, Instant at) {
        this.accountId = accountId;
        this.at = at;
    }

    /**
     * The key with these values.
     *
     * @param accountId {@code accountId}
     * @param at {@code at}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static AccountEventKey of(String accountId, Instant at) {
        return new AccountEventKey(EntityKey.required("account-events", "accountId", accountId),
                EntityKey.required("account-events", "at", at));
    }

    /**
     * The partition key, from {@link AccountEvent#accountId()}.
     *
     * @return {@code accountId}
     */
    public String accountId() {
        return accountId;
    }

    /**
     * The sort key, from {@link AccountEvent#at()}.
     *
     * @return {@code at}
     */
    public Instant at() {
        return at;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("accountId", accountId, StringCodec.INSTANCE);
        out.attribute("at", at, InstantCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountEventKey that
                && accountId.equals(that.accountId)
                && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId, at);
    }

    @Override
    public String toString() {
        return "AccountEventKey[accountId=" + accountId + ", at=" + at + "]";
    }
}
