package com.acme.views;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order}, to write conditions with:
 * {@code it -> it.orderId().exists()}.
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
     * Attribute {@code orderId}, from {@link Order#orderId()}.
     *
     * @return its path
     */
    public TextPath<String> orderId() {
        return TextPath.of("orderId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code placed}, from {@link Order#placedAt()}.
     *
     * @return its path
     */
    public NumberPath<Instant> placedAt() {
        return NumberPath.of("placed", InstantSecondsCodec.INSTANCE);
    }

    /**
     * Attribute {@code total}, from {@link Order#total()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> total() {
        return NumberPath.of("total", BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code shipping}, from {@link Order#shipping()}.
     *
     * @return its path
     */
    public Order_AddressPath shipping() {
        return new Order_AddressPath(Path.of("shipping"));
    }

    /**
     * Attribute {@code lines}, from {@link Order#lines()}.
     *
     * @return its path
     */
    public ListPath<List<Order.Line>, Order.Line, Order_LinePath> lines() {
        return ListPath.of("lines", ListCodec.of(Order_LineCodec.INSTANCE),
                Order_LineCodec.INSTANCE, Order_LinePath::new);
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
     * Attribute {@code billing_country}, from {@link Order.Address#country()}.
     *
     * @return its path
     */
    public Order_CountryPath billingCountry() {
        return new Order_CountryPath(Path.of("billing_country"));
    }
}
