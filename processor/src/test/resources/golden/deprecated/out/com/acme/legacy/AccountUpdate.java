package com.acme.legacy;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Account}: {@code u -> u.fax().set(...)}. The
 * attributes of the key cannot be changed.
 */
@SuppressWarnings({
        "deprecation",
        "removal"
})
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
     * Attribute {@code fax}, from {@link Account#getFax()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, AccountUpdate> fax() {
        return ValueUpdate.of("fax", StringCodec.INSTANCE, this);
    }
}
