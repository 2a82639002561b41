package io.dynawright.codec;

import java.util.UUID;

/** {@link UUID} as a string of 36 characters in lower case. Reading accepts upper case too. */
public final class UuidCodec implements TextCodec<UUID> {

    /** The codec. */
    public static final UuidCodec INSTANCE = new UuidCodec();

    private UuidCodec() {}

    @Override
    public UUID read(ItemReader in) {
        String text = in.readString();
        UUID uuid;
        try {
            uuid = UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw in.malformed("a UUID");
        }
        // UUID.fromString takes "1-1-1-1-1" as well, and so two texts for one UUID.
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw in.malformed("a UUID");
        }
        return uuid;
    }

    @Override
    public void write(UUID value, ItemWriter out) {
        out.writeString(value.toString());
    }
}
