package com.acme.invoices;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Invoice}, to write conditions with:
 * {@code it -> it.number().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class InvoiceAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final InvoiceAttributes INSTANCE = new InvoiceAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private InvoiceAttributes() {
    }

    /**
     * Attribute {@code number}, from {@link Invoice#getNumber()}.
     *
     * @return its path
     */
    public TextPath<String> number() {
        return TextPath.of("number", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code total}, from {@link Invoice#total()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> total() {
        return NumberPath.of("total", BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code paid}, from {@link Invoice#isPaid()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> paid() {
        return BooleanPath.of("paid", BooleanCodec.INSTANCE);
    }
}
