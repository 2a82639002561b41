package com.acme.formernames;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.SetUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Product}: {@code u -> u.price().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code version}.
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
     * Attribute {@code price}, from {@link Product#price()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigDecimal, ProductUpdate> price() {
        return NumberUpdate.of("price", BigDecimalCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code quantity}, from {@link Product#quantity()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, ProductUpdate> quantity() {
        return NumberUpdate.of("quantity", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code tags}, from {@link Product#tags()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<Set<String>, String, ProductUpdate> tags() {
        return SetUpdate.of("tags", ProductSchema.STRING_SET, StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code packages}, from {@link Product#packages()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Product.Box>, Product.Box, Product_BoxDocumentUpdate<ProductUpdate>, ProductUpdate> packages() {
        return ListUpdate.of("packages", ListCodec.of(Product_BoxCodec.INSTANCE),
                Product_BoxCodec.INSTANCE, path -> new Product_BoxDocumentUpdate<>(path, this),
                this);
    }

    /**
     * Attribute {@code remark}, from {@link Product#note()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ProductUpdate> note() {
        return ValueUpdate.of("remark", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code state}, from {@link Product#state()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Product.State, ProductUpdate> state() {
        return ValueUpdate.of("state", ProductSchema.STATE, this);
    }

    /**
     * Attribute {@code maker_name}, from {@link Product.Maker#name()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ProductUpdate> makerName() {
        return ValueUpdate.of("maker_name", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code maker_country}, from {@link Product.Maker#country()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ProductUpdate> makerCountry() {
        return ValueUpdate.of("maker_country", StringCodec.INSTANCE, this);
    }

    /**
     * Makes the update only if the stored item has this {@code version}; otherwise it fails
     * with a {@link io.dynawright.error.StaleVersionException}.
     *
     * <p>Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param version the version; 0 if it was never stored
     * @return the update
     */
    public ProductUpdate ifVersion(long version) {
        return expectVersion(version);
    }

    @Override
    protected ProductUpdate setDefaults() {
        return setIfAbsent("quantity", IntegerCodec.INSTANCE, 1);
    }
}
