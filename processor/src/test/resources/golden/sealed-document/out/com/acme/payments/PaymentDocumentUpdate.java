package com.acme.payments;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Payment}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PaymentDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Payment, S> {
    /**
     * Collects the changes.
     */
    private final S update;

    /**
     * The changes of the document that stands there.
     *
     * @param path where it stands
     * @param update collects the changes
     */
    public PaymentDocumentUpdate(Path path, S update) {
        super(path, PaymentCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code amount}, from {@link Payment.Cash#amount()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigDecimal, S> amount() {
        return NumberUpdate.of(under("amount"), BigDecimalCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code number}, from {@link Payment.Card#number()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> number() {
        return ValueUpdate.of(under("number"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code expiryYear}, from {@link Payment.Card#expiryYear()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, S> expiryYear() {
        return NumberUpdate.of(under("expiryYear"), IntegerCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code iban}, from {@link Payment.Transfer#getIban()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> iban() {
        return ValueUpdate.of(under("iban"), StringCodec.INSTANCE, update);
    }
}
