package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.util.Calendar;

/**
 * {@link Calendar} as a number, the seconds since 1970 that {@link InstantSecondsCodec} writes.
 * It is read as by {@link CalendarCodec}.
 */
@Serves(as = As.EPOCH_SECONDS)
public final class CalendarSecondsCodec implements NumberCodec<Calendar> {

    /** The codec. */
    public static final CalendarSecondsCodec INSTANCE = new CalendarSecondsCodec();

    private CalendarSecondsCodec() {}

    @Override
    public Calendar read(ItemReader in) {
        return Moments.calendar(InstantSecondsCodec.INSTANCE.read(in), in);
    }

    @Override
    public void write(Calendar value, ItemWriter out) {
        InstantSecondsCodec.INSTANCE.write(Moments.instant(value, out), out);
    }
}
