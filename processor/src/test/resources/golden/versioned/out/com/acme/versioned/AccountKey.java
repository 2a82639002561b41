package com.acme.versioned;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Account}: {@code accountId} of table {@code accounts}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountKey implements EntityKey<Account> {
    /**
     * The partition key.
     */
    private final String accountId;

    /**
     * A key of checked values.
     *
     * @param accountId {@code accountId}
     */
    private AccountKey(String accountId) {
        this.accountId = accountId;
    }

    /**
     * The key with these values.
     *
     * @param accountId {@code accountId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static AccountKey of(String accountId) {
        return new AccountKey(EntityKey.required("accounts", "accountId", accountId));
    }

    /**
     * The partition key, from {@link Account#accountId()}.
     *
     * @return {@code accountId}
     */
    public String accountId() {
        return accountId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("accountId", accountId, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountKey that
                && accountId.equals(that.accountId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId);
    }

    @Override
    public String toString() {
        return "AccountKey[accountId=" + accountId + "]";
    }
}
