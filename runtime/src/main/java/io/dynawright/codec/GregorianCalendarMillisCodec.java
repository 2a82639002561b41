package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.util.GregorianCalendar;

/**
 * {@link GregorianCalendar} as a number, the milliseconds since 1970 that {@link InstantMillisCodec} writes.
 * It is read as by {@link GregorianCalendarCodec}.
 */
@Serves(as = As.EPOCH_MILLIS)
public final class GregorianCalendarMillisCodec implements NumberCodec<GregorianCalendar> {

    /** The codec. */
    public static final GregorianCalendarMillisCodec INSTANCE = new GregorianCalendarMillisCodec();

    private GregorianCalendarMillisCodec() {}

    @Override
    public GregorianCalendar read(ItemReader in) {
        return Moments.calendar(InstantMillisCodec.INSTANCE.read(in), in);
    }

    @Override
    public void write(GregorianCalendar value, ItemWriter out) {
        InstantMillisCodec.INSTANCE.write(Moments.instant(value, out), out);
    }
}
