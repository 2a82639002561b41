package com.acme.obscured;

import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.ItemWriter;
import io.dynawright.schema.EntityKey;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Stock}: {@code Arrays} and {@code Objects} of table
 * {@code stock}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class StockKey implements EntityKey<Stock> {
    /**
     * The partition key.
     */
    private final byte[] Arrays_;

    /**
     * The sort key.
     */
    private final double Objects_;

    /**
     * A key of checked values.
     *
     * @param Arrays_ {@code Arrays}
     * @param Objects_ {@code Objects}
     */
    private StockKey(byte[] Arrays_, double Objects_) {
        this.Arrays_ = Arrays_;
        this.Objects_ = Objects_;
    }

    /**
     * The key with these values.
     *
     * @param Arrays_ {@code Arrays}
     * @param Objects_ {@code Objects}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static StockKey of(byte[] Arrays_, double Objects_) {
        return new StockKey(EntityKey.required("stock", "Arrays", Arrays_).clone(), Objects_);
    }

    /**
     * The partition key, from {@link Stock#Arrays()}.
     *
     * @return {@code Arrays}
     */
    public byte[] Arrays() {
        return Arrays_.clone();
    }

    /**
     * The sort key, from {@link Stock#Objects()}.
     *
     * @return {@code Objects}
     */
    public double Objects() {
        return Objects_;
    }

    @java.lang.Override
    public void write(ItemWriter out) {
        out.attribute("Arrays", Arrays_, ByteArrayCodec.INSTANCE);
        out.name("Objects");
        DoubleCodec.INSTANCE.writePrimitive(Objects_, out);
    }

    @java.lang.Override
    public boolean equals(java.lang.Object other) {
        return other instanceof StockKey that
                && Arrays.equals(Arrays_, that.Arrays_)
                && java.lang.Double.compare(Objects_, that.Objects_) == 0;
    }

    @java.lang.Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(Arrays_), Objects_);
    }

    @java.lang.Override
    public String toString() {
        return "StockKey[Arrays=" + Arrays.toString(Arrays_) + ", Objects=" + Objects_ + "]";
    }
}
