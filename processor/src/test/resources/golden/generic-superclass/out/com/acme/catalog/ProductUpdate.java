package com.acme.catalog;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Product}: {@code u -> u.revision().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProductUpdate extends UpdateBuilder<Product, ProductUpdate, ProductAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    ProductUpdate(ProductKey key) {
        super(ProductSchema.INSTANCE, key, ProductAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param product the item, which has its key
     */
    ProductUpdate(Product product) {
        this(ProductSchema.INSTANCE.key(EntityKey.requiredItem("products", product)));
    }

    /**
     * Attribute {@code revision}, from {@link Product#getRevision()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, ProductUpdate> revision() {
        return NumberUpdate.of("revision", LongCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code title}, from {@link Product#getTitle()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ProductUpdate> title() {
        return ValueUpdate.of("title", StringCodec.INSTANCE, this);
    }
}
