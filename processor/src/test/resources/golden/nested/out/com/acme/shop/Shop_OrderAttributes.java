package com.acme.shop;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Shop.Order}, to write conditions with:
 * {@code it -> it.customer().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_OrderAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final Shop_OrderAttributes INSTANCE = new Shop_OrderAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private Shop_OrderAttributes() {
    }

    /**
     * Attribute {@code customer}, from {@link Shop.Order#customer()}.
     *
     * @return its path
     */
    public TextPath<String> customer() {
        return TextPath.of("customer", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code number}, from {@link Shop.Order#number()}.
     *
     * @return its path
     */
    public NumberPath<Long> number() {
        return NumberPath.of("number", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code state}, from {@link Shop.Order#state()}.
     *
     * @return its path
     */
    public TextPath<Shop.Order.State> state() {
        return TextPath.of("state", Shop_OrderSchema.STATE);
    }
}
