package com.acme.flatten;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Stop}: {@code id} of table {@code stops}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class StopKey implements EntityKey<Stop> {
    /**
     * The partition key.
     */
    private final String id;

    /**
     * A key of checked values.
     *
     * @param id {@code id}
     */
    private StopKey(String id) {
        this.id = id;
    }

    /**
     * The key with these values.
     *
     * @param id {@code id}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static StopKey of(String id) {
        return new StopKey(EntityKey.required("stops", "id", id));
    }

    /**
     * The partition key, from {@link Stop#getId()}.
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
        return other instanceof StopKey that
                && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return "StopKey[id=" + id + "]";
    }
}
