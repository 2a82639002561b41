package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.time.OffsetDateTime;

/**
 * {@link OffsetDateTime} as a number, the milliseconds since 1970 that {@link InstantMillisCodec} writes.
 * What is read is in UTC.
 */
@Serves(as = As.EPOCH_MILLIS)
public final class OffsetDateTimeMillisCodec implements NumberCodec<OffsetDateTime> {

    /** The codec. */
    public static final OffsetDateTimeMillisCodec INSTANCE = new OffsetDateTimeMillisCodec();

    private OffsetDateTimeMillisCodec() {}

    @Override
    public OffsetDateTime read(ItemReader in) {
        return Moments.dateTime(InstantMillisCodec.INSTANCE.read(in), in);
    }

    @Override
    public void write(OffsetDateTime value, ItemWriter out) {
        InstantMillisCodec.INSTANCE.write(value.toInstant(), out);
    }
}
