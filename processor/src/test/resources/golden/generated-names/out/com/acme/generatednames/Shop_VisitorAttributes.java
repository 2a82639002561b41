package com.acme.generatednames;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Shop.Visitor}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_VisitorAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final Shop_VisitorAttributes INSTANCE = new Shop_VisitorAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private Shop_VisitorAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Shop.Visitor#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code name}, from {@link Shop.Visitor#name()}.
     *
     * @return its path
     */
    public TextPath<String> name() {
        return TextPath.of("name", StringCodec.INSTANCE);
    }
}
