package com.acme.payments;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Payment} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PaymentPath extends DocumentPath<Payment> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public PaymentPath(Path path) {
        super(path, PaymentCodec.INSTANCE);
    }

    /**
     * Attribute {@code amount}, from {@link Payment.Cash#amount()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> amount() {
        return NumberPath.of(under("amount"), BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code number}, from {@link Payment.Card#number()}.
     *
     * @return its path
     */
    public TextPath<String> number() {
        return TextPath.of(under("number"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code expiryYear}, from {@link Payment.Card#expiryYear()}.
     *
     * @return its path
     */
    public NumberPath<Integer> expiryYear() {
        return NumberPath.of(under("expiryYear"), IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code iban}, from {@link Payment.Transfer#getIban()}.
     *
     * @return its path
     */
    public TextPath<String> iban() {
        return TextPath.of(under("iban"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code kind}, which tells the classes of {@link Payment} apart.
     *
     * @return its path
     */
    public TextPath<String> kind() {
        return TextPath.of(under("kind"), StringCodec.INSTANCE);
    }
}
