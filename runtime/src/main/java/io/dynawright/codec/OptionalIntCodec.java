package io.dynawright.codec;

import java.util.OptionalInt;

/** {@link OptionalInt} as a number. The empty one is not stored, and an absent attribute is read as that. */
public final class OptionalIntCodec implements NumberCodec<OptionalInt>, EmptyWhenAbsent<OptionalInt> {

    /** The codec. */
    public static final OptionalIntCodec INSTANCE = new OptionalIntCodec();

    private OptionalIntCodec() {}

    @Override
    public OptionalInt read(ItemReader in) {
        return OptionalInt.of(IntegerCodec.INSTANCE.readPrimitive(in));
    }

    @Override
    public void write(OptionalInt value, ItemWriter out) {
        IntegerCodec.INSTANCE.writePrimitive(value.getAsInt(), out);
    }

    @Override
    public OptionalInt absent() {
        return OptionalInt.empty();
    }

    @Override
    public boolean isAbsent(OptionalInt value) {
        return value.isEmpty();
    }
}
