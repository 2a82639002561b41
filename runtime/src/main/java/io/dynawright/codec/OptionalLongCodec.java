package io.dynawright.codec;

import java.util.OptionalLong;

/** {@link OptionalLong} as a number. The empty one is not stored, and an absent attribute is read as that. */
public final class OptionalLongCodec implements NumberCodec<OptionalLong>, EmptyWhenAbsent<OptionalLong> {

    /** The codec. */
    public static final OptionalLongCodec INSTANCE = new OptionalLongCodec();

    private OptionalLongCodec() {}

    @Override
    public OptionalLong read(ItemReader in) {
        return OptionalLong.of(LongCodec.INSTANCE.readPrimitive(in));
    }

    @Override
    public void write(OptionalLong value, ItemWriter out) {
        LongCodec.INSTANCE.writePrimitive(value.getAsLong(), out);
    }

    @Override
    public OptionalLong absent() {
        return OptionalLong.empty();
    }

    @Override
    public boolean isAbsent(OptionalLong value) {
        return value.isEmpty();
    }
}
