package io.dynawright.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in the one form of ISO-8601 in which they are nearly always written, {@code 2026-11-21},
 * {@code 08:15:30}, with one to nine fraction digits or none, taken from their characters. Every method gives null for
 * any other text, right or wrong, which is left to the JDK.
 */
final class IsoText {

    private static final int DATE = 10;
    private static final int TIME = 8;
    private static final int MAX_FRACTION = 9;

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3600;
    private static final int SECONDS_PER_DAY = 86_400;

    private IsoText() {}

    /** {@code 2026-11-21T08:15:30.123Z}. */
    static @Nullable Instant instant(CharSequence text) {
        int end = text.length() - 1;
        if (end < DATE + 1 + TIME || text.charAt(end) != 'Z' || text.charAt(DATE) != 'T') {
            return null;
        }
        int second = second(text, DATE + 1);
        int nano = nano(text, DATE + 1 + TIME, end);
        if (!isDate(text) || second < 0 || nano < 0) {
            return null;
        }
        return Instant.ofEpochSecond(epochDay(text) * SECONDS_PER_DAY + second, nano);
    }

    /** {@code 2026-11-21T08:15:30.123}. */
    static @Nullable LocalDateTime dateTime(CharSequence text) {
        if (text.length() <= DATE || text.charAt(DATE) != 'T' || !isDate(text)) {
            return null;
        }
        LocalTime time = time(text, DATE + 1);
        return time == null ? null : LocalDateTime.of(localDate(text), time);
    }

    /** {@code 2026-11-21}. */
    static @Nullable LocalDate date(CharSequence text) {
        return text.length() == DATE && isDate(text) ? localDate(text) : null;
    }

    /** {@code 08:15:30.123}. */
    static @Nullable LocalTime time(CharSequence text) {
        return time(text, 0);
    }

    private static @Nullable LocalTime time(CharSequence text, int at) {
        if (text.length() < at + TIME) {
            return null;
        }
        int second = second(text, at);
        int nano = nano(text, at + TIME, text.length());
        return second < 0 || nano < 0
                ? null
                : LocalTime.of(
                        second / SECONDS_PER_HOUR,
                        second / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE,
                        second % SECONDS_PER_MINUTE,
                        nano);
    }

    private static boolean isDate(CharSequence text) {
        int year = year(text);
        int month = twoDigits(text, 5);
        int day = twoDigits(text, 8);
        return year >= 0
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= lengthOfMonth(year, month);
    }

    private static LocalDate localDate(CharSequence text) {
        return LocalDate.of(year(text), twoDigits(text, 5), twoDigits(text, 8));
    }

    private static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** The days since 1970 of a date whose year has four digits. The year is taken to begin in March, with day 0. */
    private static long epochDay(CharSequence text) {
        int month = (twoDigits(text, 5) + 9) % 12;
        int year = year(text) - month / 10;
        int dayOfYear = (153 * month + 2) / 5 + twoDigits(text, 8) - 1;
        return 365L * year
                + Math.floorDiv(year, 4)
                - Math.floorDiv(year, 100)
                + Math.floorDiv(year, 400)
                + dayOfYear
                - 719_468;
    }

    /** The second of the day; negative if there is no time. */
    private static int second(CharSequence text, int at) {
        int hour = twoDigits(text, at);
        int minute = twoDigits(text, at + 3);
        int second = twoDigits(text, at + 6);
        boolean fits = (hour | minute | second) >= 0
                && hour < 24
                && minute < 60
                && second < 60
                && text.charAt(at + 2) == ':'
                && text.charAt(at + 5) == ':';
        return fits ? hour * SECONDS_PER_HOUR + minute * SECONDS_PER_MINUTE + second : -1;
    }

    /** The nanoseconds of a fraction, 0 if there is none; negative if there is something else. */
    private static int nano(CharSequence text, int at, int end) {
        if (at == end) {
            return 0;
        }
        int digits = end - at - 1;
        if (digits < 1 || digits > MAX_FRACTION || text.charAt(at) != '.') {
            return -1;
        }
        int nano = 0;
        for (int i = 1; i <= MAX_FRACTION; i++) {
            int digit = i <= digits ? digit(text, at + i) : 0;
            if (digit < 0) {
                return -1;
            }
            nano = nano * 10 + digit;
        }
        return nano;
    }

    private static int year(CharSequence text) {
        int century = twoDigits(text, 0);
        int rest = twoDigits(text, 2);
        return (century | rest) < 0 ? -1 : century * 100 + rest;
    }

    private static int twoDigits(CharSequence text, int at) {
        int tens = digit(text, at);
        int ones = digit(text, at + 1);
        return (tens | ones) < 0 ? -1 : tens * 10 + ones;
    }

    /** The digit that stands there; negative if there is none. */
    private static int digit(CharSequence text, int at) {
        int digit = text.charAt(at) - '0';
        return digit > 9 ? -1 : digit;
    }
}
