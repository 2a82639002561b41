package com.acme.required;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Payment}, to write conditions with:
 * {@code it -> it.paymentId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PaymentAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final PaymentAttributes INSTANCE = new PaymentAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private PaymentAttributes() {
    }

    /**
     * Attribute {@code paymentId}, from {@link Payment#paymentId()}.
     *
     * @return its path
     */
    public TextPath<String> paymentId() {
        return TextPath.of("paymentId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code sum}, from {@link Payment#amount()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> amount() {
        return NumberPath.of("sum", BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code attempts}, from {@link Payment#attempts()}.
     *
     * @return its path
     */
    public NumberPath<Integer> attempts() {
        return NumberPath.of("attempts", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code approvals}, from {@link Payment#approvals()}.
     *
     * @return its path
     */
    public ListPath<List<String>, String, TextPath<String>> approvals() {
        return ListPath.of("approvals", PaymentSchema.STRING_LIST, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code settledAt}, from {@link Payment#settledAt()}.
     *
     * @return its path
     */
    public TextPath<Instant> settledAt() {
        return TextPath.of("settledAt", InstantCodec.INSTANCE);
    }
}
