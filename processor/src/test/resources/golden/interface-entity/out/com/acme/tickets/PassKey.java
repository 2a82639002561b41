package com.acme.tickets;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Pass}: {@code number} of table {@code passes}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PassKey implements EntityKey<Pass> {
    /**
     * The partition key.
     */
    private final String number;

    /**
     * A key of checked values.
     *
     * @param number {@code number}
     */
    private PassKey(String number) {
        this.number = number;
    }

    /**
     * The key with these values.
     *
     * @param number {@code number}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static PassKey of(String number) {
        return new PassKey(EntityKey.required("passes", "number", number));
    }

    /**
     * The partition key, from {@link Pass#getNumber()}.
     *
     * @return {@code number}
     */
    public String number() {
        return number;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("number", number, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PassKey that
                && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number);
    }

    @Override
    public String toString() {
        return "PassKey[number=" + number + "]";
    }
}
