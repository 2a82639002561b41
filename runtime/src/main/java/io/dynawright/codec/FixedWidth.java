package io.dynawright.codec;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Texts of ISO-8601 that all have the same width, so that the order of the text is the order of time. */
final class FixedWidth {

    static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 9, 9, true)
            .toFormatter(Locale.ROOT);

    static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(TIME)
            .toFormatter(Locale.ROOT);

    private static final int LAST_YEAR = 9999;

    private FixedWidth() {}

    /** Whether the year has four digits and no sign. */
    static boolean holdsYear(int year) {
        return year >= 0 && year <= LAST_YEAR;
    }
}
