package io.dynawright.codec;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.dynawright.codec.KeyOrders.KeyOrder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Random;

/** The order of the types that are a point in time, which is that of time, to the unit that is stored. */
final class MomentOrders {

    private static final long FIRST_SECOND =
            Instant.parse("0000-01-02T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-30T23:59:59Z").getEpochSecond();

    private static final Comparator<OffsetDateTime> BY_OFFSET_INSTANT = comparing(OffsetDateTime::toInstant);
    private static final Comparator<ZonedDateTime> BY_ZONED_INSTANT = comparing(ZonedDateTime::toInstant);

    private MomentOrders() {}

    static List<KeyOrder<?>> all() {
        return List.of(
                new KeyOrder<>(InstantCodec.INSTANCE, MomentOrders::instant, naturalOrder()),
                new KeyOrder<>(InstantMillisCodec.INSTANCE, MomentOrders::instant, comparing(Instant::toEpochMilli)),
                new KeyOrder<>(InstantSecondsCodec.INSTANCE, MomentOrders::instant, comparing(Instant::getEpochSecond)),
                new KeyOrder<>(DateCodec.INSTANCE, MomentOrders::date, naturalOrder()),
                new KeyOrder<>(DateMillisCodec.INSTANCE, MomentOrders::date, naturalOrder()),
                new KeyOrder<>(DateSecondsCodec.INSTANCE, MomentOrders::date, comparing(MomentOrders::seconds)),
                new KeyOrder<>(CalendarCodec.INSTANCE, MomentOrders::calendar, naturalOrder()),
                new KeyOrder<>(CalendarMillisCodec.INSTANCE, MomentOrders::calendar, naturalOrder()),
                new KeyOrder<>(CalendarSecondsCodec.INSTANCE, MomentOrders::calendar, comparing(MomentOrders::seconds)),
                new KeyOrder<>(GregorianCalendarCodec.INSTANCE, MomentOrders::calendar, naturalOrder()),
                new KeyOrder<>(GregorianCalendarMillisCodec.INSTANCE, MomentOrders::calendar, naturalOrder()),
                new KeyOrder<>(
                        GregorianCalendarSecondsCodec.INSTANCE,
                        MomentOrders::calendar,
                        comparing(MomentOrders::seconds)),
                new KeyOrder<>(OffsetDateTimeCodec.INSTANCE, MomentOrders::atOffset, BY_OFFSET_INSTANT),
                new KeyOrder<>(
                        OffsetDateTimeMillisCodec.INSTANCE,
                        MomentOrders::atOffset,
                        comparing(time -> time.toInstant().toEpochMilli())),
                new KeyOrder<>(
                        OffsetDateTimeSecondsCodec.INSTANCE,
                        MomentOrders::atOffset,
                        comparing(OffsetDateTime::toEpochSecond)),
                new KeyOrder<>(ZonedDateTimeCodec.INSTANCE, MomentOrders::atZone, BY_ZONED_INSTANT),
                new KeyOrder<>(
                        ZonedDateTimeMillisCodec.INSTANCE,
                        MomentOrders::atZone,
                        comparing(time -> time.toInstant().toEpochMilli())),
                new KeyOrder<>(
                        ZonedDateTimeSecondsCodec.INSTANCE,
                        MomentOrders::atZone,
                        comparing(ZonedDateTime::toEpochSecond)));
    }

    /** Half of them differ in the fraction only, whose last digits would be dropped where they are zeros. */
    private static Instant instant(Random random) {
        return random.nextBoolean()
                ? Instant.ofEpochSecond(random.nextLong(FIRST_SECOND, LAST_SECOND), random.nextInt(1_000_000_000))
                : Instant.ofEpochSecond(-1, random.nextInt(2000) * 1_000_000L);
    }

    static LocalDateTime local(Random random) {
        return LocalDateTime.ofInstant(instant(random), ZoneOffset.UTC);
    }

    static ZoneOffset offset(Random random) {
        return ZoneOffset.ofTotalSeconds(random.nextInt(-60, 60) * 15);
    }

    private static Date date(Random random) {
        return Date.from(instant(random));
    }

    private static long seconds(Date date) {
        return date.toInstant().getEpochSecond();
    }

    private static GregorianCalendar calendar(Random random) {
        return GregorianCalendar.from(
                instant(random).truncatedTo(ChronoUnit.MILLIS).atZone(offset(random)));
    }

    private static long seconds(Calendar calendar) {
        return calendar.toInstant().getEpochSecond();
    }

    private static OffsetDateTime atOffset(Random random) {
        return instant(random).atOffset(offset(random));
    }

    private static ZonedDateTime atZone(Random random) {
        return instant(random).atZone(offset(random));
    }
}
