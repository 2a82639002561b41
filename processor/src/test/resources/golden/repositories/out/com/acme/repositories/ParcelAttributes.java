package com.acme.repositories;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Parcel}, to write conditions with:
 * {@code it -> it.sender().exists()}.
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
     * Attribute {@code sender}, from {@link Parcel#sender()}.
     *
     * @return its path
     */
    public TextPath<String> sender() {
        return TextPath.of("sender", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code number}, from {@link Parcel#number()}.
     *
     * @return its path
     */
    public TextPath<String> number() {
        return TextPath.of("number", StringCodec.INSTANCE);
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
     * Attribute {@code route}, from {@link Parcel#route()}.
     *
     * @return its path
     */
    public TextPath<String> route() {
        return TextPath.of("route", StringCodec.INSTANCE);
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
    public NumberPath<Integer> weight() {
        return NumberPath.of("weight", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code version}, from {@link Parcel#version()}.
     *
     * @return its path
     */
    public NumberPath<Long> version() {
        return NumberPath.of("version", LongCodec.INSTANCE);
    }
}
