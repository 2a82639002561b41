package com.acme.parcels;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
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
     * Attribute {@code size}, from {@link Parcel#size()}.
     *
     * @return its path
     */
    public TextPath<Parcel.Size> size() {
        return TextPath.of("size", ParcelSchema.SIZE);
    }

    /**
     * Attribute {@code state}, from {@link Parcel#state()}.
     *
     * @return its path
     */
    public TextPath<Air.State> state() {
        return TextPath.of("state", ParcelSchema.STATE);
    }

    /**
     * Attribute {@code otherState}, from {@link Parcel#otherState()}.
     *
     * @return its path
     */
    public TextPath<Sea.State> otherState() {
        return TextPath.of("otherState", ParcelSchema.STATE_);
    }

    /**
     * Attribute {@code wrapping}, from {@link Parcel#wrapping()}.
     *
     * @return its path
     */
    public TextPath<Parcel.Size> wrapping() {
        return TextPath.of("wrapping", ParcelSchema.SIZE);
    }
}
