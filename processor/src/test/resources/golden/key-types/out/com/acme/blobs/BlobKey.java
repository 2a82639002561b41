package com.acme.blobs;

import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.ItemWriter;
import io.dynawright.schema.EntityKey;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Blob}: {@code hash} and {@code weight} of table {@code blobs}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BlobKey implements EntityKey<Blob> {
    /**
     * The partition key.
     */
    private final byte[] hash;

    /**
     * The sort key.
     */
    private final double weight;

    /**
     * A key of checked values.
     *
     * @param hash {@code hash}
     * @param weight {@code weight}
     */
    private BlobKey(byte[] hash, double weight) {
        this.hash = hash;
        this.weight = weight;
    }

    /**
     * The key with these values.
     *
     * @param hash {@code hash}
     * @param weight {@code weight}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static BlobKey of(byte[] hash, double weight) {
        return new BlobKey(EntityKey.required("blobs", "hash", hash).clone(), weight);
    }

    /**
     * The partition key, from {@link Blob#hash()}.
     *
     * @return {@code hash}
     */
    public byte[] hash() {
        return hash.clone();
    }

    /**
     * The sort key, from {@link Blob#weight()}.
     *
     * @return {@code weight}
     */
    public double weight() {
        return weight;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("hash", hash, ByteArrayCodec.INSTANCE);
        out.name("weight");
        DoubleCodec.INSTANCE.writePrimitive(weight, out);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlobKey that
                && Arrays.equals(hash, that.hash)
                && Double.compare(weight, that.weight) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(hash), weight);
    }

    @Override
    public String toString() {
        return "BlobKey[hash=" + Arrays.toString(hash) + ", weight=" + weight + "]";
    }
}
