package com.acme.generatednames;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Shop.Visitor}: {@code id} of table {@code visitors}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_VisitorKey implements EntityKey<Shop.Visitor> {
    /**
     * The partition key.
     */
    private final String id;

    /**
     * A key of checked values.
     *
     * @param id {@code id}
     */
    private Shop_VisitorKey(String id) {
        this.id = id;
    }

    /**
     * The key with these values.
     *
     * @param id {@code id}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static Shop_VisitorKey of(String id) {
        return new Shop_VisitorKey(EntityKey.required("visitors", "id", id));
    }

    /**
     * The partition key, from {@link Shop.Visitor#id()}.
     *
     * @return {@code id}
     */
    public String id() {
        return id;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("id", id, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shop_VisitorKey that
                && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return "Shop_VisitorKey[id=" + id + "]";
    }
}
