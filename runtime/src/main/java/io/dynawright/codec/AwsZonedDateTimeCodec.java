package io.dynawright.codec;

import io.dynawright.annotation.Format;
import java.time.DateTimeException;
import java.time.ZonedDateTime;

/**
 * {@link ZonedDateTime} as the AWS enhanced client stores it, by {@link ZonedDateTime#toString}: with its offset and its
 * zone, and as short as its value allows ({@code 2026-11-21T08:15+01:00[Europe/Paris]}). The order of the text is not the
 * order of time. Every year can be written. Reading takes any number of fraction digits, no seconds, and no zone.
 *
 * <p>It is read and written as it is, whatever the time zone of the run, since the other side knows of none.
 */
@Serves(format = Format.AWS_ENHANCED)
public final class AwsZonedDateTimeCodec implements TextCodec<ZonedDateTime> {

    /** The codec. */
    public static final AwsZonedDateTimeCodec INSTANCE = new AwsZonedDateTimeCodec();

    private AwsZonedDateTimeCodec() {}

    @Override
    public ZonedDateTime read(ItemReader in) {
        String text = in.readString();
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("an ISO-8601 date and time with offset or zone");
        }
    }

    @Override
    public void write(ZonedDateTime value, ItemWriter out) {
        out.writeString(value.toString());
    }
}
