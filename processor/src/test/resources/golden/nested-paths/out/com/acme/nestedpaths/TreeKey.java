package com.acme.nestedpaths;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Tree}: {@code it} of table {@code trees}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TreeKey implements EntityKey<Tree> {
    /**
     * The partition key.
     */
    private final String it;

    /**
     * A key of checked values.
     *
     * @param it {@code it}
     */
    private TreeKey(String it) {
        this.it = it;
    }

    /**
     * The key with these values.
     *
     * @param it {@code it}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static TreeKey of(String it) {
        return new TreeKey(EntityKey.required("trees", "it", it));
    }

    /**
     * The partition key, from {@link Tree#it()}.
     *
     * @return {@code it}
     */
    public String it_() {
        return it;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("it", it, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeKey that
                && it.equals(that.it);
    }

    @Override
    public int hashCode() {
        return Objects.hash(it);
    }

    @Override
    public String toString() {
        return "TreeKey[it=" + it + "]";
    }
}
