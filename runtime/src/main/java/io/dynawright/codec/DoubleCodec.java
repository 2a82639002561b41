package io.dynawright.codec;

/**
 * {@code double} and {@link Double} as a number. DynamoDB has no NaN, no infinities and nothing beyond 9.99E+125 or
 * below 1E-130 in magnitude; they are refused on write. Of a stored number that no double equals, the nearest double is
 * read.
 */
public final class DoubleCodec implements NumberCodec<Double> {

    /** The codec. */
    public static final DoubleCodec INSTANCE = new DoubleCodec();

    private DoubleCodec() {}

    @Override
    public Double read(ItemReader in) {
        return readPrimitive(in);
    }

    /** Reads the value without boxing it. */
    public double readPrimitive(ItemReader in) {
        return Numbers.toDouble(in);
    }

    @Override
    public void write(Double value, ItemWriter out) {
        writePrimitive(value, out);
    }

    /** Writes the value without boxing it. */
    public void writePrimitive(double value, ItemWriter out) {
        out.writeNumber(value);
    }
}
