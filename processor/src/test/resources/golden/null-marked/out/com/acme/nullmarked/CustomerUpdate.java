package com.acme.nullmarked;

import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Customer}: {@code u -> u.name().set(...)}. The
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
     * An update that changes nothing yet.
     *
     * @param customer the item, which has its key
     */
    CustomerUpdate(Customer customer) {
        this(CustomerSchema.INSTANCE.key(EntityKey.requiredItem("customers", customer)));
    }

    /**
     * Attribute {@code name}, from {@link Customer#getName()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, CustomerUpdate> name() {
        return ValueUpdate.of("name", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code phone}, from {@link Customer#getPhone()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, CustomerUpdate> phone() {
        return ValueUpdate.of("phone", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code active}, from {@link Customer#isActive()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Boolean, CustomerUpdate> active() {
        return ValueUpdate.of("active", BooleanCodec.INSTANCE, this);
    }
}
