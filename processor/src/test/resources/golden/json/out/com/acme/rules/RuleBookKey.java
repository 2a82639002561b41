package com.acme.rules;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link RuleBook}: {@code bookId} of table {@code rules}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RuleBookKey implements EntityKey<RuleBook> {
    /**
     * The partition key.
     */
    private final String bookId;

    /**
     * A key of checked values.
     *
     * @param bookId {@code bookId}
     */
    private RuleBookKey(String bookId) {
        this.bookId = bookId;
    }

    /**
     * The key with these values.
     *
     * @param bookId {@code bookId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static RuleBookKey of(String bookId) {
        return new RuleBookKey(EntityKey.required("rules", "bookId", bookId));
    }

    /**
     * The partition key, from {@link RuleBook#bookId()}.
     *
     * @return {@code bookId}
     */
    public String bookId() {
        return bookId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("bookId", bookId, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleBookKey that
                && bookId.equals(that.bookId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bookId);
    }

    @Override
    public String toString() {
        return "RuleBookKey[bookId=" + bookId + "]";
    }
}
