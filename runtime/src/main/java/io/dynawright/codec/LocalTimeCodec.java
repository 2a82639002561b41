package io.dynawright.codec;

import java.time.DateTimeException;
import java.time.LocalTime;

/**
 * {@link LocalTime} as a string in ISO-8601, with always nine fraction digits ({@code 08:15:30.000000000}): the order of
 * the text is the order of time. Reading takes any number of fraction digits, and no seconds.
 */
public final class LocalTimeCodec implements TextCodec<LocalTime> {

    /** The codec. */
    public static final LocalTimeCodec INSTANCE = new LocalTimeCodec();

    private LocalTimeCodec() {}

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
        out.writeString(FixedWidth.time(value));
    }
}
