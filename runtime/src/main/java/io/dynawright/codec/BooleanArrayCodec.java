package io.dynawright.codec;

import java.util.Arrays;

/** {@code boolean[]} as a list (L) of booleans, in their order. An empty array is stored as an empty list. */
public final class BooleanArrayCodec implements SequenceCodec<boolean[]> {

    /** The codec. */
    public static final BooleanArrayCodec INSTANCE = new BooleanArrayCodec();

    private static final int FIRST_LENGTH = 16;

    private BooleanArrayCodec() {}

    @Override
    public boolean[] read(ItemReader in) {
        boolean[] array = new boolean[FIRST_LENGTH];
        int length = 0;
        in.beginList();
        while (in.nextElement()) {
            if (length == array.length) {
                array = Arrays.copyOf(array, 2 * length);
            }
            array[length++] = BooleanCodec.INSTANCE.readPrimitive(in);
        }
        return Arrays.copyOf(array, length);
    }

    @Override
    public void write(boolean[] value, ItemWriter out) {
        out.beginList();
        for (boolean each : value) {
            BooleanCodec.INSTANCE.writePrimitive(each, out);
        }
        out.endList();
    }
}
