package com.acme.shop;

import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Shop.Order}: {@code u -> u.state().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_OrderUpdate extends UpdateBuilder<Shop.Order, Shop_OrderUpdate, Shop_OrderAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    Shop_OrderUpdate(Shop_OrderKey key) {
        super(Shop_OrderSchema.INSTANCE, key, Shop_OrderAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param order the item, which has its key
     */
    Shop_OrderUpdate(Shop.Order order) {
        this(Shop_OrderSchema.INSTANCE.key(EntityKey.requiredItem("shop-orders", order)));
    }

    /**
     * Attribute {@code state}, from {@link Shop.Order#state()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Shop.Order.State, Shop_OrderUpdate> state() {
        return ValueUpdate.of("state", Shop_OrderSchema.STATE, this);
    }
}
