package com.acme.derived;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Customer}: {@code u -> u.name().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>There is no {@code upsert}: an item that it creates would lack {@code gsi1pk}, which
 * only an object derives. Put the whole item instead.
 *
 * <p>An update cannot change {@code tenant}, for the sake of what is derived from that:
 * {@code pk}. Put the whole item instead.
 *
 * <p>An update cannot change {@code number}, for the sake of what is derived from that:
 * {@code sk}. Put the whole item instead.
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
     * Attribute {@code name}, from {@link Customer#name()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, CustomerUpdate> name() {
        return ValueUpdate.of("name", StringCodec.INSTANCE, this);
    }
}
