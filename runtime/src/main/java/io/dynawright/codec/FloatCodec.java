package io.dynawright.codec;

import java.math.BigDecimal;

/**
 * {@code float} and {@link Float} as a number, written with the fewest digits that tell it from its neighbours: {@code
 * 0.1f} as 0.1. Of a stored number that no float equals, the nearest float is read. DynamoDB has no NaN and no
 * infinities; they are refused on write.
 */
public final class FloatCodec implements NumberCodec<Float> {

    /** The codec. */
    public static final FloatCodec INSTANCE = new FloatCodec();

    private FloatCodec() {}

    @Override
    public Float read(ItemReader in) {
        return readPrimitive(in);
    }

    /** Reads the value without boxing it. */
    public float readPrimitive(ItemReader in) {
        return Numbers.toFloat(in);
    }

    @Override
    public void write(Float value, ItemWriter out) {
        writePrimitive(value, out);
    }

    /** Writes the value without boxing it. */
    public void writePrimitive(float value, ItemWriter out) {
        if (!Float.isFinite(value)) {
            throw out.unwritable("a finite number");
        }
        // Widened to a double, 0.1f would be stored as 0.10000000149011612.
        out.writeNumber(new BigDecimal(Float.toString(value)));
    }
}
