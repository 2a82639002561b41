package io.dynawright.codec;

import java.util.Arrays;

/** {@code short[]} as a list (L) of numbers, in their order. An empty array is stored as an empty list. */
public final class ShortArrayCodec implements SequenceCodec<short[]> {

    /** The codec. */
    public static final ShortArrayCodec INSTANCE = new ShortArrayCodec();

    private static final int FIRST_LENGTH = 16;

    private ShortArrayCodec() {}

    @Override
    public short[] read(ItemReader in) {
        short[] array = new short[FIRST_LENGTH];
        int length = 0;
        in.beginList();
        while (in.nextElement()) {
            if (length == array.length) {
                array = Arrays.copyOf(array, 2 * length);
            }
            array[length++] = ShortCodec.INSTANCE.readPrimitive(in);
        }
        return Arrays.copyOf(array, length);
    }

    @Override
    public void write(short[] value, ItemWriter out) {
        out.beginList();
        for (short each : value) {
            ShortCodec.INSTANCE.writePrimitive(each, out);
        }
        out.endList();
    }
}
