package com.acme.flatten;

import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order}, to write conditions with:
 * {@code it -> it.customerId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final OrderAttributes INSTANCE = new OrderAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderAttributes() {
    }

    /**
     * Attribute {@code customerId}, from {@link Order#customerId()}.
     *
     * @return its path
     */
    public TextPath<String> customerId() {
        return TextPath.of("customerId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code orderId}, from {@link Order#orderId()}.
     *
     * @return its path
     */
    public TextPath<String> orderId() {
        return TextPath.of("orderId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code billing_street}, from {@link Order.Address#street()}.
     *
     * @return its path
     */
    public TextPath<String> billingStreet() {
        return TextPath.of("billing_street", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code billing_town}, from {@link Order.Address#city()}.
     *
     * @return its path
     */
    public TextPath<String> billingCity() {
        return TextPath.of("billing_town", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code billing_floor}, from {@link Order.Address#floor()}.
     *
     * @return its path
     */
    public NumberPath<Integer> billingFloor() {
        return NumberPath.of("billing_floor", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code billing_latitude}, from {@link com.acme.places.Place#getLatitude()}.
     *
     * @return its path
     */
    public NumberPath<Double> billingPlaceLatitude() {
        return NumberPath.of("billing_latitude", DoubleCodec.INSTANCE);
    }

    /**
     * Attribute {@code billing_longitude}, from {@link com.acme.places.Place#getLongitude()}.
     *
     * @return its path
     */
    public NumberPath<Double> billingPlaceLongitude() {
        return NumberPath.of("billing_longitude", DoubleCodec.INSTANCE);
    }

    /**
     * Attribute {@code shipping_street}, from {@link Order.Address#street()}.
     *
     * @return its path
     */
    public TextPath<String> shippingStreet() {
        return TextPath.of("shipping_street", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code shipping_town}, from {@link Order.Address#city()}.
     *
     * @return its path
     */
    public TextPath<String> shippingCity() {
        return TextPath.of("shipping_town", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code shipping_floor}, from {@link Order.Address#floor()}.
     *
     * @return its path
     */
    public NumberPath<Integer> shippingFloor() {
        return NumberPath.of("shipping_floor", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code shipping_latitude}, from {@link com.acme.places.Place#getLatitude()}.
     *
     * @return its path
     */
    public NumberPath<Double> shippingPlaceLatitude() {
        return NumberPath.of("shipping_latitude", DoubleCodec.INSTANCE);
    }

    /**
     * Attribute {@code shipping_longitude}, from {@link com.acme.places.Place#getLongitude()}.
     *
     * @return its path
     */
    public NumberPath<Double> shippingPlaceLongitude() {
        return NumberPath.of("shipping_longitude", DoubleCodec.INSTANCE);
    }

    /**
     * Attribute {@code warehouse}, from {@link Order#warehouse()}.
     *
     * @return its path
     */
    public TextPath<Order.Warehouse> warehouse() {
        return TextPath.of("warehouse", OrderSchema.WAREHOUSE);
    }

    /**
     * Attribute {@code note}, from {@link Order#note()}.
     *
     * @return its path
     */
    public TextPath<String> note() {
        return TextPath.of("note", StringCodec.INSTANCE);
    }
}
