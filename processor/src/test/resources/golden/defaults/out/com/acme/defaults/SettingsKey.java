package com.acme.defaults;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Settings}: {@code id} of table {@code settings}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SettingsKey implements EntityKey<Settings> {
    /**
     * The partition key.
     */
    private final String id;

    /**
     * A key of checked values.
     *
     * @param id {@code id}
     */
    private SettingsKey(String id) {
        this.id = id;
    }

    /**
     * The key with these values.
     *
     * @param id {@code id}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static SettingsKey of(String id) {
        return new SettingsKey(EntityKey.required("settings", "id", id));
    }

    /**
     * The partition key, from {@link Settings#id()}.
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
        return other instanceof SettingsKey that
                && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return "SettingsKey[id=" + id + "]";
    }
}
