package com.acme.generatednames;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Shop.Visitor}: {@code u -> u.name().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_VisitorUpdate extends UpdateBuilder<Shop.Visitor, Shop_VisitorUpdate, Shop_VisitorAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    Shop_VisitorUpdate(Shop_VisitorKey key) {
        super(Shop_VisitorSchema.INSTANCE, key, Shop_VisitorAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param visitor the item, which has its key
     */
    Shop_VisitorUpdate(Shop.Visitor visitor) {
        this(Shop_VisitorSchema.INSTANCE.key(EntityKey.requiredItem("visitors", visitor)));
    }

    /**
     * Attribute {@code name}, from {@link Shop.Visitor#name()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, Shop_VisitorUpdate> name() {
        return ValueUpdate.of("name", StringCodec.INSTANCE, this);
    }
}
