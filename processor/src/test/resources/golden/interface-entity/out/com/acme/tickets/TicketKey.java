package com.acme.tickets;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Ticket}: {@code code} of table {@code tickets}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TicketKey implements EntityKey<Ticket> {
    /**
     * The partition key.
     */
    private final String code;

    /**
     * A key of checked values.
     *
     * @param code {@code code}
     */
    private TicketKey(String code) {
        this.code = code;
    }

    /**
     * The key with these values.
     *
     * @param code {@code code}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static TicketKey of(String code) {
        return new TicketKey(EntityKey.required("tickets", "code", code));
    }

    /**
     * The partition key, from {@link Ticket#code()}.
     *
     * @return {@code code}
     */
    public String code() {
        return code;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("code", code, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TicketKey that
                && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }

    @Override
    public String toString() {
        return "TicketKey[code=" + code + "]";
    }
}
