package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.time.Instant;

/**
 * {@link Instant} as a number, the seconds since 1970-01-01T00:00:00Z. Fractions are dropped on write, downwards; a stored
 * number with a fraction, or beyond all instants, is an error on read.
 */
@Serves(as = As.EPOCH_SECONDS)
public final class InstantSecondsCodec implements NumberCodec<Instant> {

    /** The codec. */
    public static final InstantSecondsCodec INSTANCE = new InstantSecondsCodec();

    private InstantSecondsCodec() {}

    @Override
    public Instant read(ItemReader in) {
        return Instant.ofEpochSecond(Numbers.integer(
                in, Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond(), "whole seconds since 1970"));
    }

    @Override
    public void write(Instant value, ItemWriter out) {
        out.writeNumber(value.getEpochSecond());
    }
}
