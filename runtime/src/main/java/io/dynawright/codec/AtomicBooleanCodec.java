package io.dynawright.codec;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * {@link AtomicBoolean} as a boolean, which cannot be a key. Its value at the moment of writing is stored.
 */
public final class AtomicBooleanCodec implements BoolCodec<AtomicBoolean> {

    /** The codec. */
    public static final AtomicBooleanCodec INSTANCE = new AtomicBooleanCodec();

    private AtomicBooleanCodec() {}

    @Override
    public AtomicBoolean read(ItemReader in) {
        return new AtomicBoolean(in.readBoolean());
    }

    @Override
    public void write(AtomicBoolean value, ItemWriter out) {
        out.writeBoolean(value.get());
    }
}
