package io.dynawright.codec;

import java.util.Arrays;

/** {@code long[]} as a list (L) of numbers, in their order. An empty array is stored as an empty list. */
public final class LongArrayCodec implements SequenceCodec<long[]> {

    /** The codec. */
    public static final LongArrayCodec INSTANCE = new LongArrayCodec();

    private static final int FIRST_LENGTH = 16;

    private LongArrayCodec() {}

    @Override
    public long[] read(ItemReader in) {
        long[] array = new long[FIRST_LENGTH];
        int length = 0;
        in.beginList();
        while (in.nextElement()) {
            if (length == array.length) {
                array = Arrays.copyOf(array, 2 * length);
            }
            array[length++] = LongCodec.INSTANCE.readPrimitive(in);
        }
        return Arrays.copyOf(array, length);
    }

    @Override
    public void write(long[] value, ItemWriter out) {
        out.beginList();
        for (long each : value) {
            LongCodec.INSTANCE.writePrimitive(each, out);
        }
        out.endList();
    }
}
