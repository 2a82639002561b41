package com.acme.members;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Badge}: {@code pk} of table {@code badges}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BadgeKey implements EntityKey<Badge> {
    /**
     * The partition key.
     */
    private final Long id;

    /**
     * A key of checked values.
     *
     * @param id {@code pk}
     */
    private BadgeKey(Long id) {
        this.id = id;
    }

    /**
     * The key with these values.
     *
     * @param id {@code pk}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static BadgeKey of(Long id) {
        return new BadgeKey(EntityKey.required("badges", "pk", id));
    }

    /**
     * The partition key, from {@link Badge#id()}.
     *
     * @return {@code pk}
     */
    public Long id() {
        return id;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("pk", id, LongCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BadgeKey that
                && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return "BadgeKey[id=" + id + "]";
    }
}
