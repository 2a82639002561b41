package com.acme.versioned;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Account}: {@code u -> u.balance().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code version}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountUpdate extends UpdateBuilder<Account, AccountUpdate, AccountAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    AccountUpdate(AccountKey key) {
        super(AccountSchema.INSTANCE, key, AccountAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param account the item, which has its key
     */
    AccountUpdate(Account account) {
        this(AccountSchema.INSTANCE.key(EntityKey.requiredItem("accounts", account)));
    }

    /**
     * Attribute {@code balance}, from {@link Account#balance()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigDecimal, AccountUpdate> balance() {
        return NumberUpdate.of("balance", BigDecimalCodec.INSTANCE, this);
    }

    /**
     * Makes the update only if the stored item has this {@code version}; otherwise it fails
     * with a {@link io.dynawright.error.StaleVersionException}.
     *
     * <p>Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param version the version; 0 if it was never stored
     * @return the update
     */
    public AccountUpdate ifVersion(long version) {
        return expectVersion(version);
    }
}
