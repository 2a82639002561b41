package io.dynawright.codec;

import io.dynawright.annotation.Format;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/**
 * {@link OffsetDateTime} as the AWS enhanced client stores it, by {@link OffsetDateTime#toString}: with its offset, and as
 * short as its value allows ({@code 2026-11-21T08:15+01:00}). The order of the text is not the order of time. Every year
 * can be written. Reading takes any number of fraction digits, and no seconds.
 *
 * <p>It is read and written as it is, whatever the time zone of the run, since the other side knows of none.
 */
@Serves(format = Format.AWS_ENHANCED)
public final class AwsOffsetDateTimeCodec implements TextCodec<OffsetDateTime> {

    /** The codec. */
    public static final AwsOffsetDateTimeCodec INSTANCE = new AwsOffsetDateTimeCodec();

    private AwsOffsetDateTimeCodec() {}

    @Override
    public OffsetDateTime read(ItemReader in) {
        String text = in.readString();
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("an ISO-8601 date and time with offset");
        }
    }

    @Override
    public void write(OffsetDateTime value, ItemWriter out) {
        out.writeString(value.toString());
    }
}
