package io.dynawright.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Locale;

/**
 * {@link Instant} as a string: UTC in ISO-8601 with always nine fraction digits
 * ({@code 2026-11-21T08:15:30.000000000Z}), so that the order of the text is the order of time. Years outside of 0000
 * to 9999 are refused on write, as they would break the order.
 *
 * <p>Reading also takes what others write: any number of fraction digits, no seconds, and any offset ({@code
 * 2026-11-21T09:15+01:00}), also with a zone behind it ({@code +01:00[Europe/Paris]}), which changes nothing. A time
 * without an offset is an error, since it is no instant.
 */
public final class InstantCodec implements TextCodec<Instant> {

    /** The codec. */
    public static final InstantCodec INSTANCE = new InstantCodec();

    /** What an instant must be to be written. */
    static final String EXPECTED = "an instant of the years 0000 to 9999";

    private static final long MIN_SECOND = -62_167_219_200L;
    private static final long MAX_SECOND = 253_402_300_799L;

    private InstantCodec() {}

    @Override
    public Instant read(ItemReader in) {
        CharSequence text = in.readStringView();
        Instant usual = IsoText.instant(text);
        return usual == null ? readOther(text.toString(), in) : usual;
    }

    private static Instant readOther(String text, ItemReader in) {
        return parse(text, Instant::from, in);
    }

    /** The same, with the offset that is written there. */
    static OffsetDateTime readWithOffset(ItemReader in) {
        CharSequence text = in.readStringView();
        Instant usual = IsoText.instant(text);
        return usual == null ? parse(text.toString(), OffsetDateTime::from, in) : usual.atOffset(ZoneOffset.UTC);
    }

    private static <T> T parse(String text, TemporalQuery<T> query, ItemReader in) {
        try {
            return Other.ANY_OFFSET.parse(text, query);
        } catch (DateTimeException e) {
            throw in.malformed("an ISO-8601 instant");
        }
    }

    /** Whether its year has four digits, in UTC. */
    static boolean holds(Instant value) {
        long second = value.getEpochSecond();
        return second >= MIN_SECOND && second <= MAX_SECOND;
    }

    @Override
    public void write(Instant value, ItemWriter out) {
        if (!holds(value)) {
            throw out.unwritable(EXPECTED);
        }
        out.writeString(text(value));
    }

    /** The text of an instant that it holds. */
    static String text(Instant value) {
        return FixedWidth.utc(LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC));
    }

    /** Made when the first text comes that is not written in the usual form. */
    private static final class Other {

        /**
         * {@link Instant#parse} would insist on seconds, and on a colon in the offset. Strict, since otherwise the 30th
         * of February would be read as the 28th.
         */
        static final DateTimeFormatter ANY_OFFSET = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                .parseLenient()
                .appendOffset("+HH", "Z")
                .optionalStart()
                .appendLiteral('[')
                .parseCaseSensitive()
                .appendZoneRegionId()
                .appendLiteral(']')
                .optionalEnd()
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
