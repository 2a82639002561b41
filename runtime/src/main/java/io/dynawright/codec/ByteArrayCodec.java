package io.dynawright.codec;

/** {@code byte[]} as binary. */
public final class ByteArrayCodec implements BinaryCodec<byte[]> {

    /** The codec. */
    public static final ByteArrayCodec INSTANCE = new ByteArrayCodec();

    private ByteArrayCodec() {}

    @Override
    public byte[] read(ItemReader in) {
        return in.readBinary();
    }

    @Override
    public void write(byte[] value, ItemWriter out) {
        out.writeBinary(value);
    }
}
