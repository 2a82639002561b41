package io.dynawright.codec;

import java.util.Calendar;

/**
 * {@link Calendar} as a string: its point in time, to the millisecond, as the text of {@link InstantCodec}. Its zone and
 * its kind are not kept: what is read is a {@link java.util.GregorianCalendar} in the zone of the run, UTC unless another is
 * named, with the weeks of ISO-8601 and the Gregorian rules for all years. Years outside of 0000 to 9999 are refused on write.
 */
public final class CalendarCodec implements TextCodec<Calendar> {

    /** The codec. */
    public static final CalendarCodec INSTANCE = new CalendarCodec();

    private CalendarCodec() {}

    @Override
    public Calendar read(ItemReader in) {
        return Moments.calendar(InstantCodec.INSTANCE.read(in), in);
    }

    @Override
    public void write(Calendar value, ItemWriter out) {
        InstantCodec.INSTANCE.write(Moments.instant(value, out), out);
    }
}
