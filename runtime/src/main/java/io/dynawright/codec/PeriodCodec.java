package io.dynawright.codec;

import java.time.DateTimeException;
import java.time.Period;

/**
 * {@link Period} as a string in ISO-8601, {@code P1Y2M3D}: its years, months and days as they are, not made up into one
 * another. The order of the text is not that of lengths; periods have none. Reading takes weeks, too.
 */
public final class PeriodCodec implements TextCodec<Period> {

    /** The codec. */
    public static final PeriodCodec INSTANCE = new PeriodCodec();

    private PeriodCodec() {}

    @Override
    public Period read(ItemReader in) {
        String text = in.readString();
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("an ISO-8601 period");
        }
    }

    @Override
    public void write(Period value, ItemWriter out) {
        out.writeString(value.toString());
    }
}
