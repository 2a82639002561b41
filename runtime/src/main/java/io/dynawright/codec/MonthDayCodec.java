package io.dynawright.codec;

import java.time.DateTimeException;
import java.time.MonthDay;

/**
 * {@link MonthDay} as a string in ISO-8601, {@code --11-21}: the order of the text is the order of the days in a year.
 */
public final class MonthDayCodec implements TextCodec<MonthDay> {

    /** The codec. */
    public static final MonthDayCodec INSTANCE = new MonthDayCodec();

    private MonthDayCodec() {}

    @Override
    public MonthDay read(ItemReader in) {
        String text = in.readString();
        try {
            return MonthDay.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("an ISO-8601 month and day");
        }
    }

    @Override
    public void write(MonthDay value, ItemWriter out) {
        out.writeString(value.toString());
    }
}
