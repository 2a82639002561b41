package com.acme.blobs;

import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.NumberPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Blob}, to write conditions with:
 * {@code it -> it.hash().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BlobAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final BlobAttributes INSTANCE = new BlobAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private BlobAttributes() {
    }

    /**
     * Attribute {@code hash}, from {@link Blob#hash()}.
     *
     * @return its path
     */
    public BinaryPath<byte[]> hash() {
        return BinaryPath.of("hash", ByteArrayCodec.INSTANCE);
    }

    /**
     * Attribute {@code weight}, from {@link Blob#weight()}.
     *
     * @return its path
     */
    public NumberPath<Double> weight() {
        return NumberPath.of("weight", DoubleCodec.INSTANCE);
    }

    /**
     * Attribute {@code kind}, from {@link Blob#kind()}.
     *
     * @return its path
     */
    public NumberPath<Integer> kind() {
        return NumberPath.of("kind", IntegerCodec.INSTANCE);
    }
}
