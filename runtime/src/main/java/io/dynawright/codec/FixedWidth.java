package io.dynawright.codec;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Texts of ISO-8601 that all have the same width, so that the order of the text is the order of time. */
final class FixedWidth {

    private static final int LAST_YEAR = 9999;

    private static final int TIME = 18;
    private static final int DATE = 10;

    private FixedWidth() {}

    /** Whether the year has four digits and no sign. */
    static boolean holdsYear(int year) {
        return year >= 0 && year <= LAST_YEAR;
    }

    /** {@code 08:15:30.000000000}. */
    static String time(LocalTime time) {
        byte[] text = new byte[TIME];
        putTime(time, text, 0);
        return ascii(text);
    }

    /** {@code 2026-11-21T08:15:30.000000000}. */
    static String dateTime(LocalDateTime dateTime) {
        byte[] text = new byte[DATE + 1 + TIME];
        putDateTime(dateTime, text);
        return ascii(text);
    }

    /** {@code 2026-11-21T08:15:30.000000000Z}. */
    static String utc(LocalDateTime dateTime) {
        byte[] text = new byte[DATE + 1 + TIME + 1];
        putDateTime(dateTime, text);
        text[text.length - 1] = 'Z';
        return ascii(text);
    }

    private static void putDateTime(LocalDateTime dateTime, byte[] text) {
        put(dateTime.getYear(), text, 0, 4);
        text[4] = '-';
        put(dateTime.getMonthValue(), text, 5, 2);
        text[7] = '-';
        put(dateTime.getDayOfMonth(), text, 8, 2);
        text[DATE] = 'T';
        putTime(dateTime.toLocalTime(), text, DATE + 1);
    }

    private static void putTime(LocalTime time, byte[] text, int at) {
        put(time.getHour(), text, at, 2);
        text[at + 2] = ':';
        put(time.getMinute(), text, at + 3, 2);
        text[at + 5] = ':';
        put(time.getSecond(), text, at + 6, 2);
        text[at + 8] = '.';
        put(time.getNano(), text, at + 9, 9);
    }

    private static void put(int number, byte[] text, int at, int digits) {
        int rest = number;
        for (int i = at + digits - 1; i >= at; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static String ascii(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
