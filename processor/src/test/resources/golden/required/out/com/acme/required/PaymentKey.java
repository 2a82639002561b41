package com.acme.required;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Payment}: {@code paymentId} of table {@code payments}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PaymentKey implements EntityKey<Payment> {
    /**
     * The partition key.
     */
    private final String paymentId;

    /**
     * A key of checked values.
     *
     * @param paymentId {@code paymentId}
     */
    private PaymentKey(String paymentId) {
        this.paymentId = paymentId;
    }

    /**
     * The key with these values.
     *
     * @param paymentId {@code paymentId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static PaymentKey of(String paymentId) {
        return new PaymentKey(EntityKey.required("payments", "paymentId", paymentId));
    }

    /**
     * The partition key, from {@link Payment#paymentId()}.
     *
     * @return {@code paymentId}
     */
    public String paymentId() {
        return paymentId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("paymentId", paymentId, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaymentKey that
                && paymentId.equals(that.paymentId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(paymentId);
    }

    @Override
    public String toString() {
        return "PaymentKey[paymentId=" + paymentId + "]";
    }
}
