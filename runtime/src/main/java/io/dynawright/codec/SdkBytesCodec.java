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
        return in.readBytes();
    }

    @Override
    public void write(SdkBytes value, ItemWriter out) {
        out.writeBytes(value);
    }
}
