package io.dynawright.codec;

import io.dynawright.time.TimestampStorage;
import io.dynawright.time.Zoning;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * {@link LocalDateTime} as a string in ISO-8601, with always nine fraction digits and no offset ({@code
 * 2026-11-21T08:15:30.000000000}): the order of the text is the order of time. Years outside of 0000 to 9999 are refused
 * on write, as they would break the order.
 *
 * <p>What is stored is in UTC, and the value is what clocks show then in the zone of the run; unless a zone is named, that
 * is UTC too, and the value is stored as it is. Where clocks are turned back and show a value twice, the first of the two
 * is meant; a value that they skip is moved later by as much as they are put forward. Values of keys, of the table or of
 * an index, are stored and read as they are, whatever the zone, as a key must name one and the same item everywhere.
 *
 * <p>Reading takes any number of fraction digits, and no seconds. A text with an offset is an error, since it is an
 * instant.
 */
public final class LocalDateTimeCodec implements TextCodec<LocalDateTime> {

    /** The codec. */
    public static final LocalDateTimeCodec INSTANCE = new LocalDateTimeCodec(null);

    private final @Nullable Zoning fixed;

    private LocalDateTimeCodec(@Nullable Zoning fixed) {
        this.fixed = fixed;
    }

    /**
     * A codec whose values are meant in this zone, whichever zone the run has, and also in keys: they are stored in UTC,
     * and come back in this zone.
     */
    public static LocalDateTimeCodec in(ZoneId zone) {
        return new LocalDateTimeCodec(Zoning.of(zone, TimestampStorage.UTC));
    }

    @Override
    public LocalDateTime read(ItemReader in) {
        LocalDateTime stored = readStored(in);
        Zoning zoning = fixed == null ? in.zoning() : fixed;
        try {
            return zoning.fromUtc(stored);
        } catch (DateTimeException e) {
            throw in.malformed("a date and time of a year that Java has");
        }
    }

    private static LocalDateTime readStored(ItemReader in) {
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
        Moment.OfClock moment = new Moment.OfClock(value);
        if (fixed == null) {
            out.writeMoment(moment);
        } else {
            out.writeString(moment.writable(fixed, out));
        }
    }
}
