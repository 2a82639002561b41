package io.dynawright.samples.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.PagedResults;
import io.dynawright.error.ConversionException;
import io.dynawright.samples.conformance.every.SortedTimes;
import io.dynawright.samples.conformance.every.SortedTimesRepository;
import io.dynawright.samples.conformance.every.SortedTimesSchema;
import io.dynawright.samples.conformance.every.SortedValues;
import io.dynawright.samples.conformance.every.SortedValuesRepository;
import io.dynawright.samples.conformance.every.SortedValuesSchema;
import io.dynawright.samples.conformance.support.Storable;
import io.dynawright.samples.conformance.support.Tables;
import io.dynawright.schema.EntitySchema;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkNumber;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Random values of every type of key that {@link KeyTypesTest} does not have: DynamoDB sorts them in the order that the
 * type's codec documents.
 */
class SortOrderTest {

    private static final int ITEMS = 25;
    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);

    @RegisterExtension
    private final Tables tables = new Tables(SortedTimesSchema.INSTANCE, SortedValuesSchema.INSTANCE);

    /** An index, its sort key, and the order in which it should be. */
    private record Case<T, K>(String name, PagedResults<T> query, Function<T, K> key, Comparator<? super K> order) {}

    @TestFactory
    Stream<DynamicTest> timesAreSorted() {
        SortedTimesRepository times = new SortedTimesRepository(tables.dynawright());
        random(SortedTimesSchema.INSTANCE).forEach(times::put);
        return Stream.of(
                        new Case<SortedTimes, LocalDateTime>(
                                "localDateTime",
                                times.byLocalDateTime("g"),
                                SortedTimes::localDateTime,
                                naturalOrder()),
                        new Case<SortedTimes, LocalTime>(
                                "localTime", times.byLocalTime("g"), SortedTimes::localTime, naturalOrder()),
                        new Case<SortedTimes, OffsetDateTime>(
                                "offsetDateTime",
                                times.byOffsetDateTime("g"),
                                SortedTimes::offsetDateTime,
                                comparing(OffsetDateTime::toInstant)),
                        new Case<SortedTimes, ZonedDateTime>(
                                "zonedDateTime",
                                times.byZonedDateTime("g"),
                                SortedTimes::zonedDateTime,
                                comparing(ZonedDateTime::toInstant)),
                        new Case<SortedTimes, OffsetTime>(
                                "offsetTime",
                                times.byOffsetTime("g"),
                                SortedTimes::offsetTime,
                                comparing(OffsetTime::toLocalTime).thenComparing(time -> offset(time))),
                        new Case<SortedTimes, Date>("date", times.byDate("g"), SortedTimes::date, naturalOrder()),
                        new Case<SortedTimes, Calendar>(
                                "calendar", times.byCalendar("g"), SortedTimes::calendar, naturalOrder()),
                        new Case<SortedTimes, GregorianCalendar>(
                                "gregorianCalendar",
                                times.byGregorianCalendar("g"),
                                SortedTimes::gregorianCalendar,
                                comparing(Calendar::toInstant)),
                        new Case<SortedTimes, Duration>(
                                "duration", times.byDuration("g"), SortedTimes::duration, naturalOrder()),
                        new Case<SortedTimes, Period>(
                                "period",
                                times.byPeriod("g"),
                                SortedTimes::period,
                                comparing(Object::toString, text())),
                        new Case<SortedTimes, Year>("year", times.byYear("g"), SortedTimes::year, naturalOrder()),
                        new Case<SortedTimes, YearMonth>(
                                "yearMonth", times.byYearMonth("g"), SortedTimes::yearMonth, naturalOrder()),
                        new Case<SortedTimes, MonthDay>(
                                "monthDay", times.byMonthDay("g"), SortedTimes::monthDay, naturalOrder()),
                        new Case<SortedTimes, ZoneId>(
                                "zoneId",
                                times.byZoneId("g"),
                                SortedTimes::zoneId,
                                comparing(Object::toString, text())),
                        new Case<SortedTimes, ZoneOffset>(
                                "zoneOffset",
                                times.byZoneOffset("g"),
                                SortedTimes::zoneOffset,
                                comparing(Object::toString, text())),
                        new Case<SortedTimes, TimeZone>(
                                "timeZone",
                                times.byTimeZone("g"),
                                SortedTimes::timeZone,
                                comparing(TimeZone::getID, text())),
                        new Case<SortedTimes, Instant>(
                                "instantSeconds",
                                times.byInstantSeconds("g"),
                                SortedTimes::instantSeconds,
                                naturalOrder()),
                        new Case<SortedTimes, Instant>(
                                "instantMillis",
                                times.byInstantMillis("g"),
                                SortedTimes::instantMillis,
                                naturalOrder()),
                        new Case<SortedTimes, OffsetDateTime>(
                                "offsetMillis",
                                times.byOffsetMillis("g"),
                                SortedTimes::offsetMillis,
                                comparing(OffsetDateTime::toInstant)),
                        new Case<SortedTimes, Date>(
                                "dateSeconds", times.byDateSeconds("g"), SortedTimes::dateSeconds, naturalOrder()))
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> verify(each)));
    }

    @TestFactory
    Stream<DynamicTest> valuesAreSorted() {
        SortedValuesRepository values = new SortedValuesRepository(tables.dynawright());
        random(SortedValuesSchema.INSTANCE).forEach(values::put);
        return Stream.of(
                        new Case<SortedValues, CharSequence>(
                                "sequence",
                                values.bySequence("g"),
                                SortedValues::sequence,
                                comparing(Object::toString, text())),
                        new Case<SortedValues, StringBuilder>(
                                "builder",
                                values.byBuilder("g"),
                                SortedValues::builder,
                                comparing(Object::toString, text())),
                        new Case<SortedValues, StringBuffer>(
                                "buffer",
                                values.byBuffer("g"),
                                SortedValues::buffer,
                                comparing(Object::toString, text())),
                        new Case<SortedValues, char[]>(
                                "signs", values.bySigns("g"), SortedValues::signs, comparing(String::new, text())),
                        new Case<SortedValues, URI>(
                                "uri", values.byUri("g"), SortedValues::uri, comparing(Object::toString, text())),
                        new Case<SortedValues, URL>(
                                "url", values.byUrl("g"), SortedValues::url, comparing(Object::toString, text())),
                        new Case<SortedValues, Currency>(
                                "currency",
                                values.byCurrency("g"),
                                SortedValues::currency,
                                comparing(Currency::getCurrencyCode, text())),
                        new Case<SortedValues, Locale>(
                                "locale",
                                values.byLocale("g"),
                                SortedValues::locale,
                                comparing(Locale::toLanguageTag, text())),
                        new Case<SortedValues, ByteBuffer>(
                                "byteBuffer",
                                values.byByteBuffer("g"),
                                SortedValues::byteBuffer,
                                comparing(ByteBuffer::array, Arrays::compareUnsigned)),
                        new Case<SortedValues, SdkBytes>(
                                "sdkBytes",
                                values.bySdkBytes("g"),
                                SortedValues::sdkBytes,
                                comparing(SdkBytes::asByteArray, Arrays::compareUnsigned)),
                        new Case<SortedValues, AtomicInteger>(
                                "atomicInteger",
                                values.byAtomicInteger("g"),
                                SortedValues::atomicInteger,
                                comparing(AtomicInteger::get)),
                        new Case<SortedValues, AtomicLong>(
                                "atomicLong",
                                values.byAtomicLong("g"),
                                SortedValues::atomicLong,
                                comparing(AtomicLong::get)),
                        new Case<SortedValues, SdkNumber>(
                                "sdkNumber",
                                values.bySdkNumber("g"),
                                SortedValues::sdkNumber,
                                comparing(SdkNumber::bigDecimalValue)))
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> verify(each)));
    }

    @Test
    void yearsThatWouldBreakTheOrderAreRefusedBeforeAnyCall() {
        SortedTimesRepository times = new SortedTimesRepository(tables.dynawright());
        Instant late = Instant.parse("+10000-01-01T00:00:00Z");

        assertRefused(
                "offsetDateTime",
                () -> times.upsert("t-1", u -> u.offsetDateTime().set(late.atOffset(ZoneOffset.UTC))));
        assertRefused(
                "localDateTime",
                () -> times.upsert("t-1", u -> u.localDateTime().set(LocalDateTime.of(-1, 1, 1, 0, 0))));
        assertRefused("date", () -> times.upsert("t-1", u -> u.date().set(Date.from(late))));
        assertRefused("yearMonth", () -> times.upsert("t-1", u -> u.yearMonth().set(YearMonth.of(10_000, 1))));
        assertThat(tables.calls()).isZero();
    }

    private static void assertRefused(String attribute, Runnable write) {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(write::run)
                .satisfies(e -> assertThat(e.attribute()).isEqualTo(attribute));
    }

    private static <T, K> void verify(Case<T, K> each) {
        List<K> keys = each.query().stream().map(each.key()).toList();

        assertThat(keys).hasSize(ITEMS).isSortedAccordingTo(each.order());
    }

    /** All in one group. */
    private static <T> List<T> random(EntitySchema<T> schema) {
        return LongStream.range(SEED, SEED + ITEMS)
                .mapToObj(seed -> {
                    Map<String, AttributeValue> item = schema.toItem(Storable.object(schema.entity(), seed));
                    item.put("id", AttributeValue.fromS("i-" + seed));
                    item.put("group", AttributeValue.fromS("g"));
                    return schema.fromItem(item);
                })
                .toList();
    }

    /** DynamoDB's order of strings, that of their bytes. */
    private static Comparator<String> text() {
        return comparing(text -> text.getBytes(UTF_8), Arrays::compareUnsigned);
    }

    /** In digits, {@code +00:00} too. */
    private static String offset(OffsetTime time) {
        return time.getOffset() == ZoneOffset.UTC ? "+00:00" : time.getOffset().getId();
    }
}
