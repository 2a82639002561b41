package io.dynawright.codec;

import java.util.Arrays;

/** {@code double[]} as a list (L) of numbers, in their order. An empty array is stored as an empty list. */
public final class DoubleArrayCodec implements SequenceCodec<double[]> {

    /** The codec. */
    public static final DoubleArrayCodec INSTANCE = new DoubleArrayCodec();

    private static final int FIRST_LENGTH = 16;

    private DoubleArrayCodec() {}

    @Override
    public double[] read(ItemReader in) {
        double[] array = new double[FIRST_LENGTH];
        int length = 0;
        in.beginList();
        while (in.nextElement()) {
            if (length == array.length) {
                array = Arrays.copyOf(array, 2 * length);
            }
            array[length++] = DoubleCodec.INSTANCE.readPrimitive(in);
        }
        return Arrays.copyOf(array, length);
    }

    @Override
    public void write(double[] value, ItemWriter out) {
        out.beginList();
        for (double each : value) {
            DoubleCodec.INSTANCE.writePrimitive(each, out);
        }
        out.endList();
    }
}
