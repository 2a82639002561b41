package com.acme.required;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Payment}: {@code u -> u.amount().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PaymentUpdate extends UpdateBuilder<Payment, PaymentUpdate, PaymentAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    PaymentUpdate(PaymentKey key) {
        super(PaymentSchema.INSTANCE, key, PaymentAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param payment the item, which has its key
     */
    PaymentUpdate(Payment payment) {
        this(PaymentSchema.INSTANCE.key(EntityKey.requiredItem("payments", payment)));
    }

    /**
     * Attribute {@code sum}, from {@link Payment#amount()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigDecimal, PaymentUpdate> amount() {
        return NumberUpdate.of("sum", BigDecimalCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code attempts}, from {@link Payment#attempts()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, PaymentUpdate> attempts() {
        return NumberUpdate.of("attempts", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code approvals}, from {@link Payment#approvals()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<String>, String, ValueUpdate<String, PaymentUpdate>, PaymentUpdate> approvals() {
        return ListUpdate.of("approvals", PaymentSchema.STRING_LIST, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code settledAt}, from {@link Payment#settledAt()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Instant, PaymentUpdate> settledAt() {
        return ValueUpdate.of("settledAt", InstantCodec.INSTANCE, this);
    }
}
