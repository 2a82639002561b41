package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.time.OffsetDateTime;

/**
 * {@link OffsetDateTime} as a number, the seconds since 1970 that {@link InstantSecondsCodec} writes.
 * What is read is in UTC.
 */
@Serves(as = As.EPOCH_SECONDS)
public final class OffsetDateTimeSecondsCodec implements NumberCodec<OffsetDateTime> {

    /** The codec. */
    public static final OffsetDateTimeSecondsCodec INSTANCE = new OffsetDateTimeSecondsCodec();

    private OffsetDateTimeSecondsCodec() {}

    @Override
    public OffsetDateTime read(ItemReader in) {
        return Moments.dateTime(InstantSecondsCodec.INSTANCE.read(in), in);
    }

    @Override
    public void write(OffsetDateTime value, ItemWriter out) {
        InstantSecondsCodec.INSTANCE.write(value.toInstant(), out);
    }
}
