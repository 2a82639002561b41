package com.acme.derived;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Shop}: {@code chain} and {@code key} of table {@code shops}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShopKey implements EntityKey<Shop> {
    /**
     * The partition key.
     */
    private final String chain;

    /**
     * The sort key.
     */
    private final int key;

    /**
     * A key of checked values.
     *
     * @param chain {@code chain}
     * @param key {@code key}
     */
    private ShopKey(String chain, int key) {
        this.chain = chain;
        this.key = key;
    }

    /**
     * The key with these values.
     *
     * @param chain {@code chain}
     * @param key {@code key}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static ShopKey of(String chain, int key) {
        return new ShopKey(EntityKey.required("shops", "chain", chain), key);
    }

    /**
     * The partition key, from {@link Shop#chain()}.
     *
     * @return {@code chain}
     */
    public String chain() {
        return chain;
    }

    /**
     * The sort key, from {@link Shop#key()}.
     *
     * @return {@code key}
     */
    public int key() {
        return key;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("chain", chain, StringCodec.INSTANCE);
        out.name("key");
        IntegerCodec.INSTANCE.writePrimitive(key, out);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShopKey that
                && chain.equals(that.chain)
                && key == that.key;
    }

    @Override
    public int hashCode() {
        return Objects.hash(chain, key);
    }

    @Override
    public String toString() {
        return "ShopKey[chain=" + chain + ", key=" + key + "]";
    }
}
