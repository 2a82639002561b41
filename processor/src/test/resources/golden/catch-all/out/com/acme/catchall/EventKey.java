package com.acme.catchall;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Event}: {@code id} of table {@code events}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EventKey implements EntityKey<Event> {
    /**
     * The partition key.
     */
    private final String id;

    /**
     * A key of checked values.
     *
     * @param id {@code id}
     */
    private EventKey(String id) {
        this.id = id;
    }

    /**
     * The key with these values.
     *
     * @param id {@code id}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static EventKey of(String id) {
        return new EventKey(EntityKey.required("events", "id", id));
    }

    /**
     * The partition key, from {@link Event#id()}.
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
        return other instanceof EventKey that
                && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return "EventKey[id=" + id + "]";
    }
}
