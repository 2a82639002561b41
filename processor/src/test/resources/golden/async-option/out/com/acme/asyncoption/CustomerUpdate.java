package com.acme.asyncoption;

import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Customer}. The attributes of the key cannot be
 * changed.
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
}
