package io.dynawright.codec;

import java.time.DateTimeException;
import java.time.ZoneOffset;

/**
 * {@link ZoneOffset} as a string, its id: {@code +01:00}, and {@code Z} for UTC. The order of the text is not that of
 * offsets.
 */
public final class ZoneOffsetCodec implements TextCodec<ZoneOffset> {

    /** The codec. */
    public static final ZoneOffsetCodec INSTANCE = new ZoneOffsetCodec();

    private ZoneOffsetCodec() {}

    @Override
    public ZoneOffset read(ItemReader in) {
        String text = in.readString();
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException e) {
            throw in.malformed("an offset from UTC");
        }
    }

    @Override
    public void write(ZoneOffset value, ItemWriter out) {
        out.writeString(value.getId());
    }
}
