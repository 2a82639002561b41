package com.acme.types;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Everything}: {@code text} of table {@code everything}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EverythingKey implements EntityKey<Everything> {
    /**
     * The partition key.
     */
    private final String text;

    /**
     * A key of checked values.
     *
     * @param text {@code text}
     */
    private EverythingKey(String text) {
        this.text = text;
    }

    /**
     * The key with these values.
     *
     * @param text {@code text}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static EverythingKey of(String text) {
        return new EverythingKey(EntityKey.required("everything", "text", text));
    }

    /**
     * The partition key, from {@link Everything#text()}.
     *
     * @return {@code text}
     */
    public String text() {
        return text;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("text", text, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EverythingKey that
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    @Override
    public String toString() {
        return "EverythingKey[text=" + text + "]";
    }
}
