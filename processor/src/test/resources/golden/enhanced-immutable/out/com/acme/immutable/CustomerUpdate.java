package com.acme.immutable;

import io.dynawright.codec.AwsLocalDateCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Customer}: {@code u -> u.birthday().set(...)}. The
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
     * Attribute {@code born}, from {@link Customer#getBirthday()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<LocalDate, CustomerUpdate> birthday() {
        return ValueUpdate.of("born", AwsLocalDateCodec.INSTANCE, this);
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
