package io.dynawright.codec;

import java.util.concurrent.atomic.AtomicLong;

/**
 * {@link AtomicLong} as a number. Its value at the moment of writing is stored.
 */
public final class AtomicLongCodec implements NumberCodec<AtomicLong> {

    /** The codec. */
    public static final AtomicLongCodec INSTANCE = new AtomicLongCodec();

    private AtomicLongCodec() {}

    @Override
    public AtomicLong read(ItemReader in) {
        return new AtomicLong(LongCodec.INSTANCE.readPrimitive(in));
    }

    @Override
    public void write(AtomicLong value, ItemWriter out) {
        out.writeNumber(value.get());
    }
}
