package com.acme.flatten;

import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Order}: {@code u -> u.billingStreet().set(...)}. The
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
     * Attribute {@code billing_street}, from {@link Order.Address#street()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> billingStreet() {
        return ValueUpdate.of("billing_street", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code billing_town}, from {@link Order.Address#city()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> billingCity() {
        return ValueUpdate.of("billing_town", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code billing_floor}, from {@link Order.Address#floor()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, OrderUpdate> billingFloor() {
        return NumberUpdate.of("billing_floor", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code billing_latitude}, from {@link com.acme.places.Place#getLatitude()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Double, OrderUpdate> billingPlaceLatitude() {
        return NumberUpdate.of("billing_latitude", DoubleCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code billing_longitude}, from {@link com.acme.places.Place#getLongitude()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Double, OrderUpdate> billingPlaceLongitude() {
        return NumberUpdate.of("billing_longitude", DoubleCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code shipping_street}, from {@link Order.Address#street()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> shippingStreet() {
        return ValueUpdate.of("shipping_street", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code shipping_town}, from {@link Order.Address#city()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> shippingCity() {
        return ValueUpdate.of("shipping_town", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code shipping_floor}, from {@link Order.Address#floor()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, OrderUpdate> shippingFloor() {
        return NumberUpdate.of("shipping_floor", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code shipping_latitude}, from {@link com.acme.places.Place#getLatitude()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Double, OrderUpdate> shippingPlaceLatitude() {
        return NumberUpdate.of("shipping_latitude", DoubleCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code shipping_longitude}, from {@link com.acme.places.Place#getLongitude()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Double, OrderUpdate> shippingPlaceLongitude() {
        return NumberUpdate.of("shipping_longitude", DoubleCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code warehouse}, from {@link Order#warehouse()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Order.Warehouse, OrderUpdate> warehouse() {
        return ValueUpdate.of("warehouse", OrderSchema.WAREHOUSE, this);
    }

    /**
     * Attribute {@code note}, from {@link Order#note()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> note() {
        return ValueUpdate.of("note", StringCodec.INSTANCE, this);
    }
}
