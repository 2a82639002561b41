package io.dynawright.codec;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * {@link LocalDate} as a string, {@code 2026-11-21}: the order of the text is the order of days. Years outside of 0000
 * to 9999 are refused on write, as they would break the order.
 */
public final class LocalDateCodec implements TextCodec<LocalDate> {

    /** The codec. */
    public static final LocalDateCodec INSTANCE = new LocalDateCodec();

    private LocalDateCodec() {}

    @Override
    public LocalDate read(ItemReader in) {
        CharSequence text = in.readStringView();
        LocalDate usual = IsoText.date(text);
        if (usual != null) {
            return usual;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("an ISO-8601 date");
        }
    }

    @Override
    public void write(LocalDate value, ItemWriter out) {
        if (!FixedWidth.holdsYear(value.getYear())) {
            throw out.unwritable("a date of the years 0000 to 9999");
        }
        out.writeString(value.toString());
    }
}
