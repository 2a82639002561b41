package com.acme.settings;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Ledger}: {@code u -> u.account().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class LedgerUpdate extends UpdateBuilder<Ledger, LedgerUpdate, LedgerAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    LedgerUpdate(LedgerKey key) {
        super(LedgerSchema.INSTANCE, key, LedgerAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param ledger the item, which has its key
     */
    LedgerUpdate(Ledger ledger) {
        this(LedgerSchema.INSTANCE.key(EntityKey.requiredItem("ledgers", ledger)));
    }

    /**
     * Attribute {@code account}, from {@link Ledger#account()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, LedgerUpdate> account() {
        return ValueUpdate.of("account", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code amount}, from {@link Ledger#amount()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, LedgerUpdate> amount() {
        return NumberUpdate.of("amount", LongCodec.INSTANCE, this);
    }
}
