package com.acme.obscured;

import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Stock}, to write conditions with:
 * {@code it -> it.Arrays().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class StockAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final StockAttributes INSTANCE = new StockAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private StockAttributes() {
    }

    /**
     * Attribute {@code Arrays}, from {@link Stock#Arrays()}.
     *
     * @return its path
     */
    public BinaryPath<byte[]> Arrays() {
        return BinaryPath.of("Arrays", ByteArrayCodec.INSTANCE);
    }

    /**
     * Attribute {@code Objects}, from {@link Stock#Objects()}.
     *
     * @return its path
     */
    public NumberPath<java.lang.Double> Objects() {
        return NumberPath.of("Objects", DoubleCodec.INSTANCE);
    }

    /**
     * Attribute {@code sku}, from {@link Stock#sku()}.
     *
     * @return its path
     */
    public TextPath<SKU> sku() {
        return TextPath.of("sku", StockSchema.SKU_);
    }

    /**
     * Attribute {@code java}, from {@link Stock#java()}.
     *
     * @return its path
     */
    public NumberPath<java.lang.Double> java() {
        return NumberPath.of("java", DoubleCodec.INSTANCE);
    }
}
