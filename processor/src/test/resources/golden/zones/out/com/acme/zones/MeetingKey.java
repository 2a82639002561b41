package com.acme.zones;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Meeting}: {@code room} and {@code slot} of table
 * {@code meetings}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MeetingKey implements EntityKey<Meeting> {
    /**
     * The partition key.
     */
    private final String room;

    /**
     * The sort key.
     */
    private final String slot;

    /**
     * A key of checked values.
     *
     * @param room {@code room}
     * @param slot {@code slot}
     */
    private MeetingKey(String room, String slot) {
        this.room = room;
        this.slot = slot;
    }

    /**
     * The key with these values.
     *
     * @param room {@code room}
     * @param slot {@code slot}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static MeetingKey of(String room, String slot) {
        return new MeetingKey(EntityKey.required("meetings", "room", room),
                EntityKey.required("meetings", "slot", slot));
    }

    /**
     * The partition key, from {@link Meeting#room()}.
     *
     * @return {@code room}
     */
    public String room() {
        return room;
    }

    /**
     * The sort key, from {@link Meeting#slot()}.
     *
     * @return {@code slot}
     */
    public String slot() {
        return slot;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("room", room, StringCodec.INSTANCE);
        out.attribute("slot", slot, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeetingKey that
                && room.equals(that.room)
                && slot.equals(that.slot);
    }

    @Override
    public int hashCode() {
        return Objects.hash(room, slot);
    }

    @Override
    public String toString() {
        return "MeetingKey[room=" + room + ", slot=" + slot + "]";
    }
}
