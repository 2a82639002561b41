package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.util.Calendar;

/**
 * {@link Calendar} as a number, the milliseconds since 1970 that {@link InstantMillisCodec} writes.
 * It is read as by {@link CalendarCodec}.
 */
@Serves(as = As.EPOCH_MILLIS)
public final class CalendarMillisCodec implements NumberCodec<Calendar> {

    /** The codec. */
    public static final CalendarMillisCodec INSTANCE = new CalendarMillisCodec();

    private CalendarMillisCodec() {}

    @Override
    public Calendar read(ItemReader in) {
        return Moments.calendar(InstantMillisCodec.INSTANCE.read(in), in);
    }

    @Override
    public void write(Calendar value, ItemWriter out) {
        InstantMillisCodec.INSTANCE.write(Moments.instant(value, out), out);
    }
}
