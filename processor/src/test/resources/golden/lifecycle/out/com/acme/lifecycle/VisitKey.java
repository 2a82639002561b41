package com.acme.lifecycle;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Visit}: {@code visitId} of table {@code visits}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class VisitKey implements EntityKey<Visit> {
    /**
     * The partition key.
     */
    private final String visitId;

    /**
     * A key of checked values.
     *
     * @param visitId {@code visitId}
     */
    private VisitKey(String visitId) {
        this.visitId = visitId;
    }

    /**
     * The key with these values.
     *
     * @param visitId {@code visitId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static VisitKey of(String visitId) {
        return new VisitKey(EntityKey.required("visits", "visitId", visitId));
    }

    /**
     * The partition key, from {@link Visit#visitId()}.
     *
     * @return {@code visitId}
     */
    public String visitId() {
        return visitId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("visitId", visitId, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VisitKey that
                && visitId.equals(that.visitId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(visitId);
    }

    @Override
    public String toString() {
        return "VisitKey[visitId=" + visitId + "]";
    }
}
