package com.acme.withoutasync;

import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link CustomerAsync}. The attributes of the key cannot be
 * changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerAsyncUpdate extends UpdateBuilder<CustomerAsync, CustomerAsyncUpdate, CustomerAsyncAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    CustomerAsyncUpdate(CustomerAsyncKey key) {
        super(CustomerAsyncSchema.INSTANCE, key, CustomerAsyncAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param customerAsync the item, which has its key
     */
    CustomerAsyncUpdate(CustomerAsync customerAsync) {
        this(CustomerAsyncSchema.INSTANCE.key(EntityKey.requiredItem("customers-by-letter",
                customerAsync)));
    }
}
