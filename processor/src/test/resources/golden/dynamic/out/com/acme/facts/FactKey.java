package com.acme.facts;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Fact}: {@code factId} of table {@code facts}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class FactKey implements EntityKey<Fact> {
    /**
     * The partition key.
     */
    private final String factId;

    /**
     * A key of checked values.
     *
     * @param factId {@code factId}
     */
    private FactKey(String factId) {
        this.factId = factId;
    }

    /**
     * The key with these values.
     *
     * @param factId {@code factId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static FactKey of(String factId) {
        return new FactKey(EntityKey.required("facts", "factId", factId));
    }

    /**
     * The partition key, from {@link Fact#factId()}.
     *
     * @return {@code factId}
     */
    public String factId() {
        return factId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("factId", factId, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactKey that
                && factId.equals(that.factId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(factId);
    }

    @Override
    public String toString() {
        return "FactKey[factId=" + factId + "]";
    }
}
