package io.dynawright.codec;

import java.time.DateTimeException;
import java.time.OffsetTime;
import java.time.ZoneOffset;

/**
 * {@link OffsetTime} as a string in ISO-8601, with always nine fraction digits, and its offset in digits, {@code +00:00}
 * for UTC: {@code 08:15:30.000000000+01:00}. The order of the text is that of the local time; equal local times are
 * ordered by the text of the offset, in which {@code +} comes before {@code -}. This is not the order of {@link
 * OffsetTime#compareTo}, which no text of ISO-8601 has.
 *
 * <p>Reading takes any number of fraction digits, no seconds, and {@code Z}.
 */
public final class OffsetTimeCodec implements TextCodec<OffsetTime> {

    /** The codec. */
    public static final OffsetTimeCodec INSTANCE = new OffsetTimeCodec();

    private OffsetTimeCodec() {}

    @Override
    public OffsetTime read(ItemReader in) {
        String text = in.readString();
        try {
            return OffsetTime.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("an ISO-8601 time with offset");
        }
    }

    @Override
    public void write(OffsetTime value, ItemWriter out) {
        out.writeString(FixedWidth.time(value.toLocalTime()) + offset(value.getOffset()));
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }
}
