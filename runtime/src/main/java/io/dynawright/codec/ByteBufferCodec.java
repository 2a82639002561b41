package io.dynawright.codec;

import java.nio.ByteBuffer;

/**
 * {@link ByteBuffer} as binary: the bytes from its position to its limit, neither of which is moved. What is read is a
 * buffer of its own, which can be changed.
 */
public final class ByteBufferCodec implements BinaryCodec<ByteBuffer> {

    /** The codec. */
    public static final ByteBufferCodec INSTANCE = new ByteBufferCodec();

    private ByteBufferCodec() {}

    @Override
    public ByteBuffer read(ItemReader in) {
        return ByteBuffer.wrap(in.readBinary());
    }

    @Override
    public void write(ByteBuffer value, ItemWriter out) {
        byte[] remaining = new byte[value.remaining()];
        value.duplicate().get(remaining);
        out.writeBinary(remaining);
    }
}
