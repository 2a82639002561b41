package com.acme.evolution;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Order}: {@code u -> u.status().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderUpdate extends UpdateBuilder<Order, OrderUpdate, OrderAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    OrderUpdate(OrderKey key) {
        super(OrderSchema.INSTANCE, key, OrderAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param order the item, which has its key
     */
    OrderUpdate(Order order) {
        this(OrderSchema.INSTANCE.key(EntityKey.requiredItem("orders", order)));
    }

    /**
     * Attribute {@code status}, from {@link Order#status()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> status() {
        return ValueUpdate.of("status", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code firstName}, from {@link Order#firstName()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> firstName() {
        return ValueUpdate.of("firstName", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code lastName}, from {@link Order#lastName()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> lastName() {
        return ValueUpdate.of("lastName", StringCodec.INSTANCE, this);
    }
}
