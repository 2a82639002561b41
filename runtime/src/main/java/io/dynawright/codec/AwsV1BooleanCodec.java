package io.dynawright.codec;

import io.dynawright.annotation.Format;

/**
 * {@code boolean} and {@link Boolean} as version 1 of the AWS SDK stores them: as the number 1 or 0. Reading takes a
 * boolean of DynamoDB too; a number other than 1 and 0 is an error.
 */
@Serves(format = Format.AWS_V1)
public final class AwsV1BooleanCodec implements NumberCodec<Boolean> {

    /** The codec. */
    public static final AwsV1BooleanCodec INSTANCE = new AwsV1BooleanCodec();

    private AwsV1BooleanCodec() {}

    @Override
    public Boolean read(ItemReader in) {
        return readPrimitive(in);
    }

    /** Reads the value without boxing it. */
    public boolean readPrimitive(ItemReader in) {
        return in.type() == AttributeType.BOOL
                ? in.readBoolean()
                : Numbers.integer(in, 0, 1, "a boolean, or the number 0 or 1") == 1;
    }

    @Override
    public void write(Boolean value, ItemWriter out) {
        writePrimitive(value, out);
    }

    /** Writes the value without boxing it. */
    public void writePrimitive(boolean value, ItemWriter out) {
        out.writeNumber(value ? 1 : 0);
    }
}
