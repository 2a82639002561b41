package com.acme.settings;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Balance}: {@code account} of table {@code balances}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BalanceKey implements EntityKey<Balance> {
    /**
     * The partition key.
     */
    private final String account;

    /**
     * A key of checked values.
     *
     * @param account {@code account}
     */
    private BalanceKey(String account) {
        this.account = account;
    }

    /**
     * The key with these values.
     *
     * @param account {@code account}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static BalanceKey of(String account) {
        return new BalanceKey(EntityKey.required("balances", "account", account));
    }

    /**
     * The partition key, from {@link Balance#account()}.
     *
     * @return {@code account}
     */
    public String account() {
        return account;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("account", account, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BalanceKey that
                && account.equals(that.account);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account);
    }

    @Override
    public String toString() {
        return "BalanceKey[account=" + account + "]";
    }
}
