package com.acme.formernames;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Product}: {@code sku} of table {@code products}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProductKey implements EntityKey<Product> {
    /**
     * The partition key.
     */
    private final String sku;

    /**
     * A key of checked values.
     *
     * @param sku {@code sku}
     */
    private ProductKey(String sku) {
        this.sku = sku;
    }

    /**
     * The key with these values.
     *
     * @param sku {@code sku}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static ProductKey of(String sku) {
        return new ProductKey(EntityKey.required("products", "sku", sku));
    }

    /**
     * The partition key, from {@link Product#sku()}.
     *
     * @return {@code sku}
     */
    public String sku() {
        return sku;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("sku", sku, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProductKey that
                && sku.equals(that.sku);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sku);
    }

    @Override
    public String toString() {
        return "ProductKey[sku=" + sku + "]";
    }
}
