package io.dynawright.codec;

import java.util.GregorianCalendar;

/**
 * {@link GregorianCalendar} as a string: its point in time, to the millisecond, as the text of {@link InstantCodec}. What is
 * read is in the zone of the run, UTC unless another is named, with the weeks of ISO-8601 and the Gregorian rules for all
 * years. Years outside of 0000 to 9999 are refused on write.
 */
public final class GregorianCalendarCodec implements TextCodec<GregorianCalendar> {

    /** The codec. */
    public static final GregorianCalendarCodec INSTANCE = new GregorianCalendarCodec();

    private GregorianCalendarCodec() {}

    @Override
    public GregorianCalendar read(ItemReader in) {
        return Moments.calendar(InstantCodec.INSTANCE.read(in), in);
    }

    @Override
    public void write(GregorianCalendar value, ItemWriter out) {
        InstantCodec.INSTANCE.write(Moments.instant(value, out), out);
    }
}
