package io.dynawright.codec;

import java.util.Arrays;

/** {@code int[]} as a list (L) of numbers, in their order. An empty array is stored as an empty list. */
public final class IntArrayCodec implements SequenceCodec<int[]> {

    /** The codec. */
    public static final IntArrayCodec INSTANCE = new IntArrayCodec();

    private static final int FIRST_LENGTH = 16;

    private IntArrayCodec() {}

    @Override
    public int[] read(ItemReader in) {
        int[] array = new int[FIRST_LENGTH];
        int length = 0;
        in.beginList();
        while (in.nextElement()) {
            if (length == array.length) {
                array = Arrays.copyOf(array, 2 * length);
            }
            array[length++] = IntegerCodec.INSTANCE.readPrimitive(in);
        }
        return Arrays.copyOf(array, length);
    }

    @Override
    public void write(int[] value, ItemWriter out) {
        out.beginList();
        for (int each : value) {
            IntegerCodec.INSTANCE.writePrimitive(each, out);
        }
        out.endList();
    }
}
