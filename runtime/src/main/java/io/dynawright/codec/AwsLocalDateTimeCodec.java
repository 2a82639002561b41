package io.dynawright.codec;

import io.dynawright.annotation.Format;
import java.time.DateTimeException;
import java.time.LocalDateTime;

/**
 * {@link LocalDateTime} as the AWS enhanced client stores it, by {@link LocalDateTime#toString}: as short as its value
 * allows ({@code 2026-11-21T08:15}). The order of the text is not quite the order of time. Every year can be written.
 * Reading takes any number of fraction digits, and no seconds.
 *
 * <p>It is read and written as it is, whatever the time zone of the run, since the other side knows of none.
 */
@Serves(format = Format.AWS_ENHANCED)
public final class AwsLocalDateTimeCodec implements TextCodec<LocalDateTime> {

    /** The codec. */
    public static final AwsLocalDateTimeCodec INSTANCE = new AwsLocalDateTimeCodec();

    private AwsLocalDateTimeCodec() {}

    @Override
    public LocalDateTime read(ItemReader in) {
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
        out.writeString(value.toString());
    }
}
