package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@link ZonedDateTime} as a number, the seconds since 1970 that {@link InstantSecondsCodec} writes.
 * What is read is
 * in the zone of the run, UTC unless another is named. The order of the numbers is the order of time.
 */
@Serves(as = As.EPOCH_SECONDS)
public final class ZonedDateTimeSecondsCodec implements NumberCodec<ZonedDateTime> {

    /** The codec. */
    public static final ZonedDateTimeSecondsCodec INSTANCE = new ZonedDateTimeSecondsCodec(null);

    private final @Nullable ZoneId zone;

    private ZonedDateTimeSecondsCodec(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    /**
     * A codec whose values come back in this zone, whichever zone the run has. What is stored does not depend on it.
     */
    public static ZonedDateTimeSecondsCodec in(ZoneId zone) {
        return new ZonedDateTimeSecondsCodec(Objects.requireNonNull(zone, "zone"));
    }

    @Override
    public ZonedDateTime read(ItemReader in) {
        return Moments.dateTime(InstantSecondsCodec.INSTANCE.read(in), zone, in);
    }

    @Override
    public void write(ZonedDateTime value, ItemWriter out) {
        InstantSecondsCodec.INSTANCE.write(value.toInstant(), out);
    }
}
