package com.acme.settings;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Balance}: {@code u -> u.owner().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BalanceUpdate extends UpdateBuilder<Balance, BalanceUpdate, BalanceAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    BalanceUpdate(BalanceKey key) {
        super(BalanceSchema.INSTANCE, key, BalanceAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param balance the item, which has its key
     */
    BalanceUpdate(Balance balance) {
        this(BalanceSchema.INSTANCE.key(EntityKey.requiredItem("balances", balance)));
    }

    /**
     * Attribute {@code owner}, from {@link Balance#owner()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, BalanceUpdate> owner() {
        return ValueUpdate.of("owner", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code cents}, from {@link Balance#cents()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, BalanceUpdate> cents() {
        return NumberUpdate.of("cents", LongCodec.INSTANCE, this);
    }
}
