package io.dynawright.codec;

import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * {@link ZoneId} as a string, its id: {@code Europe/Paris}, {@code +01:00}. An id that this Java does not know is an error
 * on read.
 */
public final class ZoneIdCodec implements TextCodec<ZoneId> {

    /** The codec. */
    public static final ZoneIdCodec INSTANCE = new ZoneIdCodec();

    private ZoneIdCodec() {}

    @Override
    public ZoneId read(ItemReader in) {
        String text = in.readString();
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw in.malformed("the id of a time zone");
        }
    }

    @Override
    public void write(ZoneId value, ItemWriter out) {
        out.writeString(value.getId());
    }
}
