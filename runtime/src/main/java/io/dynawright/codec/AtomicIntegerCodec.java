package io.dynawright.codec;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@link AtomicInteger} as a number. Its value at the moment of writing is stored.
 */
public final class AtomicIntegerCodec implements NumberCodec<AtomicInteger> {

    /** The codec. */
    public static final AtomicIntegerCodec INSTANCE = new AtomicIntegerCodec();

    private AtomicIntegerCodec() {}

    @Override
    public AtomicInteger read(ItemReader in) {
        return new AtomicInteger(IntegerCodec.INSTANCE.readPrimitive(in));
    }

    @Override
    public void write(AtomicInteger value, ItemWriter out) {
        out.writeNumber(value.get());
    }
}
