package com.acme.shipping;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Parcel}, to write conditions with:
 * {@code it -> it.id().exists()}.
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
     * Attribute {@code id}, from {@link Parcel#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code country}, from {@link Parcel#country()}.
     *
     * @return its path
     */
    public TextPath<String> country() {
        return TextPath.of("country", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code town}, from {@link Parcel#city()}.
     *
     * @return its path
     */
    public TextPath<String> city() {
        return TextPath.of("town", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code street}, from {@link Parcel#street()}.
     *
     * @return its path
     */
    public TextPath<String> street() {
        return TextPath.of("street", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code house}, from {@link Parcel#house()}.
     *
     * @return its path
     */
    public NumberPath<Integer> house() {
        return NumberPath.of("house", IntegerCodec.INSTANCE);
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
     * Attribute {@code sentAt}, from {@link Parcel#sentAt()}.
     *
     * @return its path
     */
    public TextPath<Instant> sentAt() {
        return TextPath.of("sentAt", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code weight}, from {@link Parcel#weight()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> weight() {
        return NumberPath.of("weight", BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code photo}, from {@link Parcel#photo()}.
     *
     * @return its path
     */
    public BinaryPath<byte[]> photo() {
        return BinaryPath.of("photo", ByteArrayCodec.INSTANCE);
    }

    /**
     * Attribute {@code limit}, from {@link Parcel#limit()}.
     *
     * @return its path
     */
    public TextPath<String> limit() {
        return TextPath.of("limit", StringCodec.INSTANCE);
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
