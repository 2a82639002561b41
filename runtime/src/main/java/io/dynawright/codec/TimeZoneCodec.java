package io.dynawright.codec;

import java.util.TimeZone;

/**
 * {@link TimeZone} as a string, its id: {@code Europe/Paris}, {@code GMT+01:00}. A zone with rules of its own, which its id
 * does not stand for, is refused on write; an id that this Java does not know is an error on read.
 */
public final class TimeZoneCodec implements TextCodec<TimeZone> {

    /** The codec. */
    public static final TimeZoneCodec INSTANCE = new TimeZoneCodec();

    private TimeZoneCodec() {}

    @Override
    public TimeZone read(ItemReader in) {
        String id = in.readString();
        TimeZone zone = TimeZone.getTimeZone(id);
        // An unknown id gives GMT.
        if (zone.getID().equals("GMT") && !id.equals("GMT")) {
            throw in.malformed("the id of a time zone");
        }
        return zone;
    }

    @Override
    public void write(TimeZone value, ItemWriter out) {
        TimeZone known = TimeZone.getTimeZone(value.getID());
        if (!known.getID().equals(value.getID()) || !known.hasSameRules(value)) {
            throw out.unwritable("a time zone that its id stands for");
        }
        out.writeString(value.getID());
    }
}
