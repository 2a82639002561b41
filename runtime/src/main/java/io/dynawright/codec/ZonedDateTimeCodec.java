package io.dynawright.codec;

import java.time.ZonedDateTime;

/**
 * {@link ZonedDateTime} as a string: its instant, as the text of {@link InstantCodec}, so that the order of the text is
 * the order of time. Its zone is not kept: what is read is in UTC. Years outside of 0000 to 9999, in UTC, are refused on
 * write. Reading takes the zone that others write behind the offset, {@code +01:00[Europe/Paris]}, and goes by the
 * offset.
 */
public final class ZonedDateTimeCodec implements TextCodec<ZonedDateTime> {

    /** The codec. */
    public static final ZonedDateTimeCodec INSTANCE = new ZonedDateTimeCodec();

    private ZonedDateTimeCodec() {}

    @Override
    public ZonedDateTime read(ItemReader in) {
        return Moments.dateTime(InstantCodec.INSTANCE.read(in), in).toZonedDateTime();
    }

    @Override
    public void write(ZonedDateTime value, ItemWriter out) {
        InstantCodec.INSTANCE.write(value.toInstant(), out);
    }
}
