package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.time.ZonedDateTime;

/**
 * {@link ZonedDateTime} as a number, the milliseconds since 1970 that {@link InstantMillisCodec} writes.
 * What is read is in UTC.
 */
@Serves(as = As.EPOCH_MILLIS)
public final class ZonedDateTimeMillisCodec implements NumberCodec<ZonedDateTime> {

    /** The codec. */
    public static final ZonedDateTimeMillisCodec INSTANCE = new ZonedDateTimeMillisCodec();

    private ZonedDateTimeMillisCodec() {}

    @Override
    public ZonedDateTime read(ItemReader in) {
        return Moments.dateTime(InstantMillisCodec.INSTANCE.read(in), in).toZonedDateTime();
    }

    @Override
    public void write(ZonedDateTime value, ItemWriter out) {
        InstantMillisCodec.INSTANCE.write(value.toInstant(), out);
    }
}
