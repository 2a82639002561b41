package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.util.Date;

/**
 * {@link Date} as a number, the milliseconds since 1970 that {@link InstantMillisCodec} writes.
 */
@Serves(as = As.EPOCH_MILLIS)
public final class DateMillisCodec implements NumberCodec<Date> {

    /** The codec. */
    public static final DateMillisCodec INSTANCE = new DateMillisCodec();

    private DateMillisCodec() {}

    @Override
    public Date read(ItemReader in) {
        return Moments.date(InstantMillisCodec.INSTANCE.read(in), in);
    }

    @Override
    public void write(Date value, ItemWriter out) {
        InstantMillisCodec.INSTANCE.write(Moments.instant(value), out);
    }
}
