package com.acme.formernames;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.time.Instant;
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
     * Attribute {@code email}, from {@link Customer#getEmail()}.
     *
     * @return its path
     */
    public TextPath<String> email() {
        return TextPath.of("email", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code name}, from {@link Customer#getName()}.
     *
     * @return its path
     */
    public TextPath<String> name() {
        return TextPath.of("name", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code level}, from {@link Customer#getLevel()}.
     *
     * @return its path
     */
    public TextPath<Customer.Level> level() {
        return TextPath.of("level", CustomerSchema.LEVEL);
    }

    /**
     * Attribute {@code contact}, from {@link Customer#getContact()}.
     *
     * @return its path
     */
    public Customer_ContactPath contact() {
        return new Customer_ContactPath(Path.of("contact"));
    }

    /**
     * Attribute {@code changed}, from {@link Customer#getChanged()}.
     *
     * @return its path
     */
    public TextPath<Instant> changed() {
        return TextPath.of("changed", InstantCodec.INSTANCE);
    }
}
