package com.acme.parts;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Part}: {@code sku} of table {@code parts}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PartKey implements EntityKey<Part> {
    /**
     * The partition key.
     */
    private final String sku;

    /**
     * A key of checked values.
     *
     * @param sku {@code sku}
     */
    private PartKey(String sku) {
        this.sku = sku;
    }

    /**
     * The key with these values.
     *
     * @param sku {@code sku}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static PartKey of(String sku) {
        return new PartKey(EntityKey.required("parts", "sku", sku));
    }

    /**
     * The partition key, from {@link Part#getSku()}.
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
        return other instanceof PartKey that
                && sku.equals(that.sku);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sku);
    }

    @Override
    public String toString() {
        return "PartKey[sku=" + sku + "]";
    }
}
