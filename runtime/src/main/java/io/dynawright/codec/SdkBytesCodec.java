package io.dynawright.codec;

import software.amazon.awssdk.core.SdkBytes;

/**
 * {@link SdkBytes}, the AWS SDK's immutable bytes, as binary.
 */
public final class SdkBytesCodec implements BinaryCodec<SdkBytes> {

    /** The codec. */
    public static final SdkBytesCodec INSTANCE = new SdkBytesCodec();

    private SdkBytesCodec() {}

    @Override
    public SdkBytes read(ItemReader in) {
        // The array is our own, so nobody else can change it.
        return SdkBytes.fromByteArrayUnsafe(in.readBinary());
    }

    @Override
    public void write(SdkBytes value, ItemWriter out) {
        out.writeBinary(value.asByteArrayUnsafe());
    }
}
