package io.dynawright.codec;

import io.dynawright.annotation.As;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@link OffsetDateTime} as a number, the milliseconds since 1970 that {@link InstantMillisCodec} writes.
 * What is read is
 * in the zone of the run, UTC unless another is named. The order of the numbers is the order of time.
 */
@Serves(as = As.EPOCH_MILLIS)
public final class OffsetDateTimeMillisCodec implements NumberCodec<OffsetDateTime> {

    /** The codec. */
    public static final OffsetDateTimeMillisCodec INSTANCE = new OffsetDateTimeMillisCodec(null);

    private final @Nullable ZoneId zone;

    private OffsetDateTimeMillisCodec(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    /**
     * A codec whose values come back in this zone, whichever zone the run has. What is stored does not depend on it.
     */
    public static OffsetDateTimeMillisCodec in(ZoneId zone) {
        return new OffsetDateTimeMillisCodec(Objects.requireNonNull(zone, "zone"));
    }

    @Override
    public OffsetDateTime read(ItemReader in) {
        return Moments.dateTime(InstantMillisCodec.INSTANCE.read(in), zone, in).toOffsetDateTime();
    }

    @Override
    public void write(OffsetDateTime value, ItemWriter out) {
        InstantMillisCodec.INSTANCE.write(value.toInstant(), out);
    }
}
