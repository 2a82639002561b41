package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.time.ZonedDateTime;

/**
 * {@link ZonedDateTime} as a number, the seconds since 1970 that {@link InstantSecondsCodec} writes.
 * What is read is in UTC.
 */
@Serves(as = As.EPOCH_SECONDS)
public final class ZonedDateTimeSecondsCodec implements NumberCodec<ZonedDateTime> {

    /** The codec. */
    public static final ZonedDateTimeSecondsCodec INSTANCE = new ZonedDateTimeSecondsCodec();

    private ZonedDateTimeSecondsCodec() {}

    @Override
    public ZonedDateTime read(ItemReader in) {
        return Moments.dateTime(InstantSecondsCodec.INSTANCE.read(in), in).toZonedDateTime();
    }

    @Override
    public void write(ZonedDateTime value, ItemWriter out) {
        InstantSecondsCodec.INSTANCE.write(value.toInstant(), out);
    }
}
