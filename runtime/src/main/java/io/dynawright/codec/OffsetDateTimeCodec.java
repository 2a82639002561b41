package io.dynawright.codec;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@link OffsetDateTime} as a string: its instant, as the text of {@link InstantCodec}, so that the order of the text is
 * the order of time. What is read is in the zone of the run, UTC unless another is named. Years outside of 0000 to 9999,
 * in UTC, are refused on write.
 *
 * <p>Its offset is not kept, unless the run stores {@linkplain io.dynawright.time.TimestampStorage#OFFSET offsets}: then
 * the text is {@code 2026-11-21T09:15:30.000000000+01:00}, and what is read has that offset, or is in the zone that the
 * run names.
 */
public final class OffsetDateTimeCodec implements TextCodec<OffsetDateTime> {

    /** The codec. */
    public static final OffsetDateTimeCodec INSTANCE = new OffsetDateTimeCodec(null);

    private final @Nullable ZoneId zone;

    private OffsetDateTimeCodec(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    /**
     * A codec whose values come back in this zone, whichever zone the run has. What is stored does not depend on it.
     */
    public static OffsetDateTimeCodec in(ZoneId zone) {
        return new OffsetDateTimeCodec(Objects.requireNonNull(zone, "zone"));
    }

    @Override
    public OffsetDateTime read(ItemReader in) {
        return Moments.readText(zone, in).toOffsetDateTime();
    }

    @Override
    public void write(OffsetDateTime value, ItemWriter out) {
        out.writeMoment(new Moment.OfOffset(value));
    }
}
