package io.dynawright.codec;

import java.util.Date;

/**
 * {@link Date} as a string, the text of {@link InstantCodec}. Reading drops what is finer than a millisecond. Years outside
 * of 0000 to 9999 are refused on write. Of the subclasses of {@code Date}, the point in time is stored, to the
 * millisecond.
 */
public final class DateCodec implements TextCodec<Date> {

    /** The codec. */
    public static final DateCodec INSTANCE = new DateCodec();

    private DateCodec() {}

    @Override
    public Date read(ItemReader in) {
        return Moments.date(InstantCodec.INSTANCE.read(in), in);
    }

    @Override
    public void write(Date value, ItemWriter out) {
        InstantCodec.INSTANCE.write(Moments.instant(value), out);
    }
}
