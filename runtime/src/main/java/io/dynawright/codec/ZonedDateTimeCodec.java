package io.dynawright.codec;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@link ZonedDateTime} as a string: its instant, as the text of {@link InstantCodec}, so that the order of the text is
 * the order of time. What is read is in the zone of the run, UTC unless another is named. Years outside of 0000 to 9999,
 * in UTC, are refused on write. Reading takes the zone that others write behind the offset, {@code
 * +01:00[Europe/Paris]}, and goes by the offset.
 *
 * <p>Its region is never kept, and its offset only if the run stores {@linkplain
 * io.dynawright.time.TimestampStorage#OFFSET offsets}: then the text is that of {@link OffsetDateTimeCodec}, and what is
 * read has that offset for its zone, or is in the zone that the run names.
 */
public final class ZonedDateTimeCodec implements TextCodec<ZonedDateTime> {

    /** The codec. */
    public static final ZonedDateTimeCodec INSTANCE = new ZonedDateTimeCodec(null);

    private final @Nullable ZoneId zone;

    private ZonedDateTimeCodec(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    /**
     * A codec whose values come back in this zone, whichever zone the run has. What is stored does not depend on it.
     */
    public static ZonedDateTimeCodec in(ZoneId zone) {
        return new ZonedDateTimeCodec(Objects.requireNonNull(zone, "zone"));
    }

    @Override
    public ZonedDateTime read(ItemReader in) {
        return Moments.readText(zone, in);
    }

    @Override
    public void write(ZonedDateTime value, ItemWriter out) {
        out.writeMoment(new Moment.OfOffset(value.toOffsetDateTime()));
    }
}
