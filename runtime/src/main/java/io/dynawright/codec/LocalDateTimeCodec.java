package io.dynawright.codec;

import java.time.DateTimeException;
import java.time.LocalDateTime;

/**
 * {@link LocalDateTime} as a string in ISO-8601, with always nine fraction digits and no offset ({@code
 * 2026-11-21T08:15:30.000000000}): the order of the text is the order of time. Years outside of 0000 to 9999 are refused
 * on write, as they would break the order.
 *
 * <p>Reading takes any number of fraction digits, and no seconds. A text with an offset is an error, since it is an
 * instant.
 */
public final class LocalDateTimeCodec implements TextCodec<LocalDateTime> {

    /** The codec. */
    public static final LocalDateTimeCodec INSTANCE = new LocalDateTimeCodec();

    private LocalDateTimeCodec() {}

    @Override
    public LocalDateTime read(ItemReader in) {
        CharSequence text = in.readStringView();
        LocalDateTime usual = IsoText.dateTime(text);
        if (usual != null) {
            return usual;
        }
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("an ISO-8601 date and time without offset");
        }
    }

    @Override
    public void write(LocalDateTime value, ItemWriter out) {
        if (!FixedWidth.holdsYear(value.getYear())) {
            throw out.unwritable("a date and time of the years 0000 to 9999");
        }
        out.writeString(FixedWidth.dateTime(value));
    }
}
