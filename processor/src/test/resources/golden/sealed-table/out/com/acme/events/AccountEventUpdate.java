package com.acme.events;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link AccountEvent}: {@code u -> u.day().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountEventUpdate extends UpdateBuilder<AccountEvent, AccountEventUpdate, AccountEventAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    AccountEventUpdate(AccountEventKey key) {
        super(AccountEventSchema.INSTANCE, key, AccountEventAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param accountEvent the item, which has its key
     */
    AccountEventUpdate(AccountEvent accountEvent) {
        this(AccountEventSchema.INSTANCE.key(EntityKey.requiredItem("account-events",
                accountEvent)));
    }

    /**
     * Attribute {@code day}, from {@link AccountEvent#day()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, AccountEventUpdate> day() {
        return ValueUpdate.of("day", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code owner}, from {@link Opened#owner()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, AccountEventUpdate> owner() {
        return ValueUpdate.of("owner", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code amount}, from {@link Moved.Deposited#amount()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigDecimal, AccountEventUpdate> amount() {
        return NumberUpdate.of("amount", BigDecimalCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code reason}, from {@link Moved.Withdrawn#reason()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, AccountEventUpdate> reason() {
        return ValueUpdate.of("reason", StringCodec.INSTANCE, this);
    }
}
