package io.dynawright.codec;

import java.util.OptionalDouble;

/** {@link OptionalDouble} as a number. The empty one is not stored, and an absent attribute is read as that. */
public final class OptionalDoubleCodec implements NumberCodec<OptionalDouble>, EmptyWhenAbsent<OptionalDouble> {

    /** The codec. */
    public static final OptionalDoubleCodec INSTANCE = new OptionalDoubleCodec();

    private OptionalDoubleCodec() {}

    @Override
    public OptionalDouble read(ItemReader in) {
        return OptionalDouble.of(DoubleCodec.INSTANCE.readPrimitive(in));
    }

    @Override
    public void write(OptionalDouble value, ItemWriter out) {
        DoubleCodec.INSTANCE.writePrimitive(value.getAsDouble(), out);
    }

    @Override
    public OptionalDouble absent() {
        return OptionalDouble.empty();
    }

    @Override
    public boolean isAbsent(OptionalDouble value) {
        return value.isEmpty();
    }
}
