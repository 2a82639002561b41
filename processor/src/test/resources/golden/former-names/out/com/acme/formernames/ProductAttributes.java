package com.acme.formernames;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Product}, to write conditions with:
 * {@code it -> it.sku().exists()}.
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
     * Attribute {@code sku}, from {@link Product#sku()}.
     *
     * @return its path
     */
    public TextPath<String> sku() {
        return TextPath.of("sku", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code price}, from {@link Product#price()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> price() {
        return NumberPath.of("price", BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code quantity}, from {@link Product#quantity()}.
     *
     * @return its path
     */
    public NumberPath<Integer> quantity() {
        return NumberPath.of("quantity", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code tags}, from {@link Product#tags()}.
     *
     * @return its path
     */
    public SetPath<Set<String>, String> tags() {
        return SetPath.of("tags", ProductSchema.STRING_SET, StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code packages}, from {@link Product#packages()}.
     *
     * @return its path
     */
    public ListPath<List<Product.Box>, Product.Box, Product_BoxPath> packages() {
        return ListPath.of("packages", ListCodec.of(Product_BoxCodec.INSTANCE),
                Product_BoxCodec.INSTANCE, Product_BoxPath::new);
    }

    /**
     * Attribute {@code remark}, from {@link Product#note()}.
     *
     * @return its path
     */
    public TextPath<String> note() {
        return TextPath.of("remark", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code state}, from {@link Product#state()}.
     *
     * @return its path
     */
    public TextPath<Product.State> state() {
        return TextPath.of("state", ProductSchema.STATE);
    }

    /**
     * Attribute {@code maker_name}, from {@link Product.Maker#name()}.
     *
     * @return its path
     */
    public TextPath<String> makerName() {
        return TextPath.of("maker_name", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code maker_country}, from {@link Product.Maker#country()}.
     *
     * @return its path
     */
    public TextPath<String> makerCountry() {
        return TextPath.of("maker_country", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code version}, from {@link Product#version()}.
     *
     * @return its path
     */
    public NumberPath<Long> version() {
        return NumberPath.of("version", LongCodec.INSTANCE);
    }
}
