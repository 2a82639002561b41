package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.util.GregorianCalendar;

/**
 * {@link GregorianCalendar} as a number, the seconds since 1970 that {@link InstantSecondsCodec} writes.
 * It is read as by {@link GregorianCalendarCodec}.
 */
@Serves(as = As.EPOCH_SECONDS)
public final class GregorianCalendarSecondsCodec implements NumberCodec<GregorianCalendar> {

    /** The codec. */
    public static final GregorianCalendarSecondsCodec INSTANCE = new GregorianCalendarSecondsCodec();

    private GregorianCalendarSecondsCodec() {}

    @Override
    public GregorianCalendar read(ItemReader in) {
        return Moments.calendar(InstantSecondsCodec.INSTANCE.read(in), in);
    }

    @Override
    public void write(GregorianCalendar value, ItemWriter out) {
        InstantSecondsCodec.INSTANCE.write(Moments.instant(value, out), out);
    }
}
