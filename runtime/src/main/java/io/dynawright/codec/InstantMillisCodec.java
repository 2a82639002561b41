package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.time.Instant;

/**
 * {@link Instant} as a number, the milliseconds since 1970-01-01T00:00:00Z. Finer fractions are dropped on write, downwards;
 * a stored number with a fraction is an error on read. Instants more than 292 million years away from 1970 are refused
 * on write.
 */
@Serves(as = As.EPOCH_MILLIS)
public final class InstantMillisCodec implements NumberCodec<Instant> {

    /** The codec. */
    public static final InstantMillisCodec INSTANCE = new InstantMillisCodec();

    private InstantMillisCodec() {}

    @Override
    public Instant read(ItemReader in) {
        return Instant.ofEpochMilli(
                Numbers.integer(in, Long.MIN_VALUE, Long.MAX_VALUE, "whole milliseconds since 1970"));
    }

    @Override
    public void write(Instant value, ItemWriter out) {
        out.writeNumber(millis(value, out));
    }

    private static long millis(Instant value, ItemWriter out) {
        try {
            return value.toEpochMilli();
        } catch (ArithmeticException e) {
            throw out.unwritable("an instant within 292 million years of 1970");
        }
    }
}
