package com.acme.catalog;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Product}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProductAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final ProductAttributes INSTANCE = new ProductAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private ProductAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Product#getId()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code revision}, from {@link Product#getRevision()}.
     *
     * @return its path
     */
    public NumberPath<Long> revision() {
        return NumberPath.of("revision", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code title}, from {@link Product#getTitle()}.
     *
     * @return its path
     */
    public TextPath<String> title() {
        return TextPath.of("title", StringCodec.INSTANCE);
    }
}
