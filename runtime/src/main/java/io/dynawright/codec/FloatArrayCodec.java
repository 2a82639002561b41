package io.dynawright.codec;

import java.util.Arrays;

/** {@code float[]} as a list (L) of numbers, in their order. An empty array is stored as an empty list. */
public final class FloatArrayCodec implements SequenceCodec<float[]> {

    /** The codec. */
    public static final FloatArrayCodec INSTANCE = new FloatArrayCodec();

    private static final int FIRST_LENGTH = 16;

    private FloatArrayCodec() {}

    @Override
    public float[] read(ItemReader in) {
        float[] array = new float[FIRST_LENGTH];
        int length = 0;
        in.beginList();
        while (in.nextElement()) {
            if (length == array.length) {
                array = Arrays.copyOf(array, 2 * length);
            }
            array[length++] = FloatCodec.INSTANCE.readPrimitive(in);
        }
        return Arrays.copyOf(array, length);
    }

    @Override
    public void write(float[] value, ItemWriter out) {
        out.beginList();
        for (float each : value) {
            FloatCodec.INSTANCE.writePrimitive(each, out);
        }
        out.endList();
    }
}
