package com.acme.formernames;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Customer}: {@code u -> u.email().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code changed}.
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
     * Attribute {@code email}, from {@link Customer#getEmail()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, CustomerUpdate> email() {
        return ValueUpdate.of("email", StringCodec.INSTANCE, this);
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
     * Attribute {@code level}, from {@link Customer#getLevel()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Customer.Level, CustomerUpdate> level() {
        return ValueUpdate.of("level", CustomerSchema.LEVEL, this);
    }

    /**
     * Attribute {@code contact}, from {@link Customer#getContact()}.
     *
     * @return what can be done to it
     */
    public Customer_ContactDocumentUpdate<CustomerUpdate> contact() {
        return new Customer_ContactDocumentUpdate<>(Path.of("contact"), this);
    }
}
