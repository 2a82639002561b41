package com.acme.customers;

import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.LocalDateCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Customer}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final CustomerAttributes INSTANCE = new CustomerAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private CustomerAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Customer#getId()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code number}, from {@link Customer#getNumber()}.
     *
     * @return its path
     */
    public NumberPath<Integer> number() {
        return NumberPath.of("number", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code active}, from {@link Customer#isActive()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> active() {
        return BooleanPath.of("active", BooleanCodec.INSTANCE);
    }

    /**
     * Attribute {@code mail}, from {@link Customer#getEmail()}.
     *
     * @return its path
     */
    public TextPath<String> email() {
        return TextPath.of("mail", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code since}, from {@link Customer#getSince()}.
     *
     * @return its path
     */
    public TextPath<LocalDate> since() {
        return TextPath.of("since", LocalDateCodec.INSTANCE);
    }
}
