package com.acme.constraints;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Parcel}, to write conditions with:
 * {@code it -> it.parcelId().exists()}.
 */
@SuppressWarnings("deprecation")
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
     * Attribute {@code parcelId}, from {@link Parcel#parcelId()}.
     *
     * @return its path
     */
    public TextPath<String> parcelId() {
        return TextPath.of("parcelId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code note}, from {@link Parcel#note()}.
     *
     * @return its path
     */
    public TextPath<String> note() {
        return TextPath.of("note", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code size}, from {@link Parcel#size()}.
     *
     * @return its path
     */
    public TextPath<String> size() {
        return TextPath.of("size", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code labels}, from {@link Parcel#labels()}.
     *
     * @return its path
     */
    public ListPath<List<String>, String, TextPath<String>> labels() {
        return ListPath.of("labels", ParcelSchema.STRING_LIST, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
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
     * Attribute {@code createdAt}, from {@link Parcel#createdAt()}.
     *
     * @return its path
     */
    public TextPath<Instant> createdAt() {
        return TextPath.of("createdAt", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code expiresAt}, from {@link Parcel#expiresAt()}.
     *
     * @return its path
     */
    public NumberPath<Long> expiresAt() {
        return NumberPath.of("expiresAt", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code name}, from {@link Parcel.Sender#name()}.
     *
     * @return its path
     */
    public TextPath<String> senderName() {
        return TextPath.of("name", StringCodec.INSTANCE);
    }
}
