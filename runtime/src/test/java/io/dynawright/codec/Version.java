package io.dynawright.codec;

import java.nio.charset.StandardCharsets;

/** A type of a user's own that has an order and is stored as binary. */
record Version(String text) implements Comparable<Version> {

    static final BinaryCodec<Version> BINARY = new BinaryCodec<>() {

        @Override
        public Version read(ItemReader in) {
            return new Version(new String(in.readBinary(), StandardCharsets.UTF_8));
        }

        @Override
        public void write(Version value, ItemWriter out) {
            out.writeBinary(value.text().getBytes(StandardCharsets.UTF_8));
        }
    };

    @Override
    public int compareTo(Version other) {
        return text.compareTo(other.text);
    }
}
