package com.acme.seats;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Seat}, to write conditions with:
 * {@code it -> it.row().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SeatAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final SeatAttributes INSTANCE = new SeatAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private SeatAttributes() {
    }

    /**
     * Attribute {@code row}, from {@link Seat#getRow()}.
     *
     * @return its path
     */
    public TextPath<String> row() {
        return TextPath.of("row", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code number}, from {@link Seat#getNumber()}.
     *
     * @return its path
     */
    public NumberPath<Integer> number() {
        return NumberPath.of("number", IntegerCodec.INSTANCE);
    }
}
