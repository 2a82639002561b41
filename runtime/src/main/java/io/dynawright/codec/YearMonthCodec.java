package io.dynawright.codec;

import java.time.DateTimeException;
import java.time.YearMonth;

/**
 * {@link YearMonth} as a string in ISO-8601, {@code 2026-11}: the order of the text is the order of time. Years outside of
 * 0000 to 9999 are refused on write, as they would break the order.
 */
public final class YearMonthCodec implements TextCodec<YearMonth> {

    /** The codec. */
    public static final YearMonthCodec INSTANCE = new YearMonthCodec();

    private YearMonthCodec() {}

    @Override
    public YearMonth read(ItemReader in) {
        String text = in.readString();
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("an ISO-8601 year and month");
        }
    }

    @Override
    public void write(YearMonth value, ItemWriter out) {
        if (!FixedWidth.holdsYear(value.getYear())) {
            throw out.unwritable("a month of the years 0000 to 9999");
        }
        out.writeString(value.toString());
    }
}
