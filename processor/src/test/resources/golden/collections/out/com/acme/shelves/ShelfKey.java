package com.acme.shelves;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Shelf}: {@code shelfId} of table {@code shelves}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShelfKey implements EntityKey<Shelf> {
    /**
     * The partition key.
     */
    private final String shelfId;

    /**
     * A key of checked values.
     *
     * @param shelfId {@code shelfId}
     */
    private ShelfKey(String shelfId) {
        this.shelfId = shelfId;
    }

    /**
     * The key with these values.
     *
     * @param shelfId {@code shelfId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static ShelfKey of(String shelfId) {
        return new ShelfKey(EntityKey.required("shelves", "shelfId", shelfId));
    }

    /**
     * The partition key, from {@link Shelf#shelfId()}.
     *
     * @return {@code shelfId}
     */
    public String shelfId() {
        return shelfId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("shelfId", shelfId, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShelfKey that
                && shelfId.equals(that.shelfId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shelfId);
    }

    @Override
    public String toString() {
        return "ShelfKey[shelfId=" + shelfId + "]";
    }
}
