package io.dynawright.codec;

import java.time.OffsetDateTime;

/**
 * {@link OffsetDateTime} as a string: its instant, as the text of {@link InstantCodec}, so that the order of the text is
 * the order of time. Its offset is not kept: what is read is in UTC. Years outside of 0000 to 9999, in UTC, are refused
 * on write.
 */
public final class OffsetDateTimeCodec implements TextCodec<OffsetDateTime> {

    /** The codec. */
    public static final OffsetDateTimeCodec INSTANCE = new OffsetDateTimeCodec();

    private OffsetDateTimeCodec() {}

    @Override
    public OffsetDateTime read(ItemReader in) {
        return Moments.dateTime(InstantCodec.INSTANCE.read(in), in);
    }

    @Override
    public void write(OffsetDateTime value, ItemWriter out) {
        InstantCodec.INSTANCE.write(value.toInstant(), out);
    }
}
