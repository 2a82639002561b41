package com.acme.derived;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Visit}: {@code pk} of table {@code visits}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class VisitKey implements EntityKey<Visit> {
    /**
     * The partition key.
     */
    private final String pk;

    /**
     * A key of checked values.
     *
     * @param pk {@code pk}
     */
    private VisitKey(String pk) {
        this.pk = pk;
    }

    /**
     * The key with these values.
     *
     * @param pk {@code pk}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static VisitKey of(String pk) {
        return new VisitKey(EntityKey.required("visits", "pk", pk));
    }

    /**
     * The partition key, from {@link Visit#getPk()}.
     *
     * @return {@code pk}
     */
    public String pk() {
        return pk;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("pk", pk, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VisitKey that
                && pk.equals(that.pk);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pk);
    }

    @Override
    public String toString() {
        return "VisitKey[pk=" + pk + "]";
    }
}
