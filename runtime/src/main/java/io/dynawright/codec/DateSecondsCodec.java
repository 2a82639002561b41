package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.util.Date;

/**
 * {@link Date} as a number, the seconds since 1970 that {@link InstantSecondsCodec} writes.
 */
@Serves(as = As.EPOCH_SECONDS)
public final class DateSecondsCodec implements NumberCodec<Date> {

    /** The codec. */
    public static final DateSecondsCodec INSTANCE = new DateSecondsCodec();

    private DateSecondsCodec() {}

    @Override
    public Date read(ItemReader in) {
        return Moments.date(InstantSecondsCodec.INSTANCE.read(in), in);
    }

    @Override
    public void write(Date value, ItemWriter out) {
        InstantSecondsCodec.INSTANCE.write(Moments.instant(value), out);
    }
}
