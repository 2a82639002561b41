package io.dynawright.codec;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as version 1 of the AWS SDK stores them: as text in UTC, to the millisecond. */
final class AwsV1Time {

    private static final Instant MIN = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant MAX = Instant.parse("9999-12-31T23:59:59.999Z");

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private AwsV1Time() {}

    /** The text of so many milliseconds since 1970. */
    static String text(long millis, ItemWriter out) {
        Instant instant = Instant.ofEpochMilli(millis);
        if (instant.isBefore(MIN) || instant.isAfter(MAX)) {
            throw out.unwritable("a point in time of the years 0000 to 9999");
        }
        return MILLIS.format(instant);
    }

    /** The milliseconds since 1970 of an ISO-8601 text; what is finer is dropped. */
    static long millis(ItemReader in) {
        try {
            return InstantCodec.INSTANCE.read(in).toEpochMilli();
        } catch (ArithmeticException e) {
            throw in.malformed("a point in time that milliseconds can count");
        }
    }
}
