package com.acme.flatten;

import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Stop}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class StopAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final StopAttributes INSTANCE = new StopAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private StopAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Stop#getId()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code latitude}, from {@link com.acme.places.Place#getLatitude()}.
     *
     * @return its path
     */
    public NumberPath<Double> placeLatitude() {
        return NumberPath.of("latitude", DoubleCodec.INSTANCE);
    }

    /**
     * Attribute {@code longitude}, from {@link com.acme.places.Place#getLongitude()}.
     *
     * @return its path
     */
    public NumberPath<Double> placeLongitude() {
        return NumberPath.of("longitude", DoubleCodec.INSTANCE);
    }
}
