package com.acme.views;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Order.Address} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Order_AddressPath extends DocumentPath<Order.Address> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Order_AddressPath(Path path) {
        super(path, Order_AddressCodec.INSTANCE);
    }

    /**
     * Attribute {@code street}, from {@link Order.Address#street()}.
     *
     * @return its path
     */
    public TextPath<String> street() {
        return TextPath.of(under("street"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code town}, from {@link Order.Address#city()}.
     *
     * @return its path
     */
    public TextPath<String> city() {
        return TextPath.of(under("town"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code country}, from {@link Order.Address#country()}.
     *
     * @return its path
     */
    public Order_CountryPath country() {
        return new Order_CountryPath(under("country"));
    }
}
