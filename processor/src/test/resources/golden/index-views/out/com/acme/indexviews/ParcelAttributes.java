package com.acme.indexviews;

import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Parcel}, to write conditions with:
 * {@code it -> it.customerId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ParcelAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final ParcelAttributes INSTANCE = new ParcelAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private ParcelAttributes() {
    }

    /**
     * Attribute {@code customerId}, from {@link Parcel#customerId()}.
     *
     * @return its path
     */
    public TextPath<String> customerId() {
        return TextPath.of("customerId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code number}, from {@link Parcel#number()}.
     *
     * @return its path
     */
    public NumberPath<Long> number() {
        return NumberPath.of("number", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code carrier}, from {@link Parcel#carrier()}.
     *
     * @return its path
     */
    public TextPath<String> carrier() {
        return TextPath.of("carrier", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code sentAt}, from {@link Parcel#sentAt()}.
     *
     * @return its path
     */
    public TextPath<Instant> sentAt() {
        return TextPath.of("sentAt", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code label}, from {@link Parcel#label()}.
     *
     * @return its path
     */
    public BinaryPath<byte[]> label() {
        return BinaryPath.of("label", ByteArrayCodec.INSTANCE);
    }

    /**
     * Attribute {@code weight}, from {@link Parcel#weight()}.
     *
     * @return its path
     */
    public NumberPath<Double> weight() {
        return NumberPath.of("weight", DoubleCodec.INSTANCE);
    }

    /**
     * Attribute {@code stops}, from {@link Parcel#stops()}.
     *
     * @return its path
     */
    public ListPath<List<Parcel.Stop>, Parcel.Stop, Parcel_StopPath> stops() {
        return ListPath.of("stops", ListCodec.of(Parcel_StopCodec.INSTANCE),
                Parcel_StopCodec.INSTANCE, Parcel_StopPath::new);
    }

    /**
     * Attribute {@code state}, from {@link Parcel#state()}.
     *
     * @return its path
     */
    public TextPath<Parcel.State> state() {
        return TextPath.of("state", ParcelSchema.STATE);
    }

    /**
     * Attribute {@code s}, from {@link Parcel#scan()}.
     *
     * @return its path
     */
    public BinaryPath<byte[]> scan() {
        return BinaryPath.of("s", ByteArrayCodec.INSTANCE);
    }

    /**
     * Attribute {@code note}, from {@link Parcel#note()}.
     *
     * @return its path
     */
    public TextPath<String> note() {
        return TextPath.of("note", StringCodec.INSTANCE);
    }
}
