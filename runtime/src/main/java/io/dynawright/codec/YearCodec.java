package io.dynawright.codec;

import java.time.Year;

/**
 * {@link Year} as a number, so that the order is that of time, before the year 0 and after 9999 as well.
 */
public final class YearCodec implements NumberCodec<Year> {

    /** The codec. */
    public static final YearCodec INSTANCE = new YearCodec();

    private YearCodec() {}

    @Override
    public Year read(ItemReader in) {
        return Year.of((int) Numbers.integer(in, Year.MIN_VALUE, Year.MAX_VALUE, "a year"));
    }

    @Override
    public void write(Year value, ItemWriter out) {
        out.writeNumber(value.getValue());
    }
}
