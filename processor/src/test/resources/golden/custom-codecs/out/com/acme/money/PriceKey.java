package com.acme.money;

import io.dynawright.codec.ItemWriter;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Price}: {@code list} of table {@code prices}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PriceKey implements EntityKey<Price> {
    /**
     * The partition key.
     */
    private final Money list;

    /**
     * A key of checked values.
     *
     * @param list {@code list}
     */
    private PriceKey(Money list) {
        this.list = list;
    }

    /**
     * The key with these values.
     *
     * @param list {@code list}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static PriceKey of(Money list) {
        return new PriceKey(EntityKey.required("prices", "list", list));
    }

    /**
     * The partition key, from {@link Price#list()}.
     *
     * @return {@code list}
     */
    public Money list() {
        return list;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("list", list, MoneyCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceKey that
                && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return Objects.hash(list);
    }

    @Override
    public String toString() {
        return "PriceKey[list=" + list + "]";
    }
}
