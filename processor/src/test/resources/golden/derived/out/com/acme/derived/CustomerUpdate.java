package com.acme.derived;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Customer}: {@code u -> u.tenant().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerUpdate extends UpdateBuilder<Customer, CustomerUpdate, CustomerAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    CustomerUpdate(CustomerKey key) {
        super(CustomerSchema.INSTANCE, key, CustomerAttributes.INSTANCE);
    }

    /**
     * Attribute {@code tenant}, from {@link Customer#tenant()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, CustomerUpdate> tenant() {
        return ValueUpdate.of("tenant", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code number}, from {@link Customer#number()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, CustomerUpdate> number() {
        return ValueUpdate.of("number", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code name}, from {@link Customer#name()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, CustomerUpdate> name() {
        return ValueUpdate.of("name", StringCodec.INSTANCE, this);
    }
}
