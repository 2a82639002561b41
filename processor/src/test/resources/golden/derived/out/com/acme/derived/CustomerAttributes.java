package com.acme.derived;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Customer}, to write conditions with:
 * {@code it -> it.tenant().exists()}.
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
     * Attribute {@code tenant}, from {@link Customer#tenant()}.
     *
     * @return its path
     */
    public TextPath<String> tenant() {
        return TextPath.of("tenant", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code number}, from {@link Customer#number()}.
     *
     * @return its path
     */
    public TextPath<String> number() {
        return TextPath.of("number", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code name}, from {@link Customer#name()}.
     *
     * @return its path
     */
    public TextPath<String> name() {
        return TextPath.of("name", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code gsi1pk}, from {@link Customer#indexKey()}.
     *
     * @return its path
     */
    public TextPath<String> indexKey() {
        return TextPath.of("gsi1pk", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code pk}, from {@link Customer#pk()}.
     *
     * @return its path
     */
    public TextPath<String> pk() {
        return TextPath.of("pk", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code sk}, from {@link Customer#getSk()}.
     *
     * @return its path
     */
    public TextPath<String> sk() {
        return TextPath.of("sk", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code nameLength}, from {@link Customer#nameLength()}.
     *
     * @return its path
     */
    public NumberPath<Integer> nameLength() {
        return NumberPath.of("nameLength", IntegerCodec.INSTANCE);
    }
}
