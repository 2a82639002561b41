package io.dynawright.codec;

import io.dynawright.annotation.Format;
import java.time.Instant;
import java.util.Date;

/**
 * {@link Date} as version 1 of the AWS SDK stores it: as text in UTC, to the millisecond ({@code
 * 2026-11-21T08:15:30.120Z}). The order of the text is the order of time. Years outside of 0000 to 9999 are refused on
 * write, as they would break the order. Reading takes all that {@link InstantCodec} takes, and drops what is finer than a
 * millisecond.
 */
@Serves(format = Format.AWS_V1)
public final class AwsV1DateCodec implements TextCodec<Date> {

    /** The codec. */
    public static final AwsV1DateCodec INSTANCE = new AwsV1DateCodec();

    private AwsV1DateCodec() {}

    @Override
    public Date read(ItemReader in) {
        return Date.from(Instant.ofEpochMilli(AwsV1Time.millis(in)));
    }

    /** The date classes of {@code java.sql} refuse {@link Date#toInstant}. */
    @Override
    @SuppressWarnings("JavaUtilDate")
    public void write(Date value, ItemWriter out) {
        out.writeString(AwsV1Time.text(value.getTime(), out));
    }
}
