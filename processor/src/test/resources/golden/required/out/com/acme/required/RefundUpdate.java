package com.acme.required;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Refund}: {@code u -> u.cents().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RefundUpdate extends UpdateBuilder<Refund, RefundUpdate, RefundAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    RefundUpdate(RefundKey key) {
        super(RefundSchema.INSTANCE, key, RefundAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param refund the item, which has its key
     */
    RefundUpdate(Refund refund) {
        this(RefundSchema.INSTANCE.key(EntityKey.requiredItem("refunds", refund)));
    }

    /**
     * Attribute {@code cents}, from {@link Refund#getCents()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, RefundUpdate> cents() {
        return NumberUpdate.of("cents", LongCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code reason}, from {@link Refund#getReason()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, RefundUpdate> reason() {
        return ValueUpdate.of("reason", StringCodec.INSTANCE, this);
    }
}
