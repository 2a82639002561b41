package com.acme.views;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Order.Country} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Order_CountryPath extends DocumentPath<Order.Country> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Order_CountryPath(Path path) {
        super(path, Order_CountryCodec.INSTANCE);
    }

    /**
     * Attribute {@code code}, from {@link Order.Country#code()}.
     *
     * @return its path
     */
    public TextPath<String> code() {
        return TextPath.of(under("code"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code name}, from {@link Order.Country#name()}.
     *
     * @return its path
     */
    public TextPath<String> name() {
        return TextPath.of(under("name"), StringCodec.INSTANCE);
    }
}
