package io.dynawright.codec;

import io.dynawright.annotation.Format;
import java.time.DateTimeException;
import java.time.LocalTime;

/**
 * {@link LocalTime} as the AWS enhanced client stores it, by {@link LocalTime#toString}: as short as its value allows
 * ({@code 08:15}). The order of the text is the order of time. Reading takes any number of fraction digits, and no
 * seconds.
 */
@Serves(format = Format.AWS_ENHANCED)
public final class AwsLocalTimeCodec implements TextCodec<LocalTime> {

    /** The codec. */
    public static final AwsLocalTimeCodec INSTANCE = new AwsLocalTimeCodec();

    private AwsLocalTimeCodec() {}

    @Override
    public LocalTime read(ItemReader in) {
        CharSequence text = in.readStringView();
        LocalTime usual = IsoText.time(text);
        if (usual != null) {
            return usual;
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("an ISO-8601 time without offset");
        }
    }

    @Override
    public void write(LocalTime value, ItemWriter out) {
        out.writeString(value.toString());
    }
}
